/**
 * `npm run bench -- import --formations N --sessions M`: invented offers from LHEO XML to the CMS,
 * against a Knex batch insert of the same rows and Strapi's own REST create in the same run.
 */
import { join } from 'node:path';
import { startPostgres } from '../../cms/test/start-postgres.ts';
import { knexBatch } from './baselines/knex-batch.ts';
import { makeStrapiAlone } from './baselines/strapi-rest.ts';
import { type Volume, writeOffers } from './generators/lheo.ts';
import { type Posted, postKeptRun } from './post-run.ts';
import { createAll, sampleRecords } from './rest-create.ts';
import type { BenchResult, Say } from './result.ts';
import { type ImportMeasure, runImport } from './run-import.ts';
import { type Throwaway, withCms, withTemporaryHome } from './throwaway.ts';

const SAMPLE = 400;
const CONCURRENCY = [1, 4, 16];

type Sample = Awaited<ReturnType<typeof sampleRecords>>;

/** From the file to the CMS, then the same file again, then the file with one offer changed. */
async function measureRuns(cms: Throwaway, volume: Volume, say: Say) {
  const [file, changedFile] = ['offres.xml', 'offres-modifiees.xml'].map((name) =>
    join(cms.home.folder, name),
  ) as [string, string];
  say('Écriture des offres inventées…');
  await writeOffers(file, volume);
  await writeOffers(changedFile, { ...volume, changed: Math.floor(volume.formations / 2) });
  say('Premier import, du XML au CMS…');
  const first = await runImport(cms.env, 'lheo', file);
  const again = await runImport(cms.env, 'lheo', file);
  say('Une offre changée…');
  const changed = await runImport(cms.env, 'lheo', changedFile);
  const sample = await sampleRecords(cms, first.accepted, SAMPLE);
  return { first, again, changed, sample, cmsMemory: cms.peakMemoryMb() };
}

/** The same records sent to a new CMS on SQLite, then its rows inserted by Knex. */
async function measureApply(from: Throwaway, say: Say) {
  return withTemporaryHome(async (home) => {
    say('Les mêmes enregistrements dans un CMS neuf, sur SQLite…');
    const { posted, memory } = await withCms(home, async (cms) => ({
      posted: await postKeptRun(from.env, 'lheo', cms),
      memory: cms.peakMemoryMb(),
    }));
    say('Les mêmes lignes par Knex…');
    const knex = await knexBatch(join(home.folder, 'cms', 'data.db'), join(home.folder, 'knex.db'));
    return { posted, memory, knex };
  });
}

async function measurePostgres(from: Throwaway, say: Say): Promise<Posted> {
  say('Les mêmes enregistrements dans un CMS neuf, sur PostgreSQL…');
  const postgres = await startPostgres();
  try {
    return await withTemporaryHome((home) =>
      withCms(home, (cms) => postKeptRun(from.env, 'lheo', cms), {
        env: { DATABASE_URL: postgres.url },
      }),
    );
  } finally {
    await postgres.stop();
  }
}

async function measureRest(sample: Sample, say: Say): Promise<number> {
  say('REST de Strapi…');
  const rates: number[] = [];
  for (const concurrency of CONCURRENCY)
    rates.push(
      await withTemporaryHome((home) =>
        withCms(home, (cms) => createAll(cms, sample, concurrency), {
          script: makeStrapiAlone(home.folder),
        }),
      ),
    );
  return Math.max(...rates);
}

type Measures = Awaited<ReturnType<typeof measureRuns>> &
  Awaited<ReturnType<typeof measureApply>> & { postgres: Posted; rest: number };

const rateOf = ({ records, applySeconds }: Posted) => records / applySeconds;

const seconds = (name: string, value: number) => ({ name, value, unit: 's' });
const rate = (name: string, value: number) => ({ name, value, unit: 'documents/s' });

function figuresOf({ first, changed, posted, knex, postgres, rest }: Measures) {
  return [
    { name: 'Enregistrements', value: posted.records, unit: '' },
    seconds('Du XML au CMS, en tout', first.wallSeconds),
    rate('Du XML au CMS, en tout', first.total('accepted') / first.wallSeconds),
    seconds('Réception et application, sur SQLite', posted.seconds),
    seconds('Application seule, sur SQLite', posted.applySeconds),
    rate('Application seule, sur SQLite', rateOf(posted)),
    rate('Application seule, sur PostgreSQL', rateOf(postgres)),
    { name: 'Lignes de toutes les tables', value: knex.rows, unit: '' },
    seconds('Ces lignes par Knex', knex.seconds),
    rate('REST de Strapi, au mieux', rest),
    seconds('Une offre changée', changed.wallSeconds),
    { name: 'Enregistrements modifiés par cette offre', value: changed.total('updated'), unit: '' },
  ];
}

const importerMemory = (runs: ImportMeasure[]) =>
  Math.max(...runs.map(({ peakMemoryMb }) => peakMemoryMb));

function limitsOf(measures: Measures) {
  const { first, again, changed, posted, memory, cmsMemory, knex, postgres, rest } = measures;
  const change = (100 * changed.wallSeconds) / first.wallSeconds;
  const importer = importerMemory([first, again, changed]);
  const cms = Math.max(memory, cmsMemory);
  return [
    { name: 'Application, face au REST', value: rateOf(posted) / rest, unit: 'fois', min: 40 },
    {
      name: 'Application, face à Knex',
      value: posted.applySeconds / knex.seconds,
      unit: 'fois le temps',
      max: 6,
    },
    {
      name: 'PostgreSQL, face à SQLite',
      value: (100 * rateOf(postgres)) / rateOf(posted),
      unit: '%',
      min: 50,
    },
    { name: 'Même fichier', value: again.wallSeconds, unit: 's', max: 2 },
    { name: 'Une offre changée, face au premier import', value: change, unit: '%', max: 40 },
    { name: 'Mémoire de l’importeur', value: importer, unit: 'Mo', max: 300 },
    { name: 'Mémoire du CMS', value: cms, unit: 'Mo', max: 1536 },
  ];
}

export async function runVolume(volume: Volume, say: Say): Promise<BenchResult> {
  const measures = await withTemporaryHome((home) =>
    withCms(home, async (cms): Promise<Measures> => {
      const runs = await measureRuns(cms, volume, say);
      const applied = await measureApply(cms, say);
      const postgres = await measurePostgres(cms, say);
      return { ...runs, ...applied, postgres, rest: await measureRest(runs.sample, say) };
    }),
  );
  return { bench: 'import', figures: figuresOf(measures), limits: limitsOf(measures) };
}
