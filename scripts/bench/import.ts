/** The real ROME set, from files to CMS, against Strapi's own REST create in the same run. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeStrapiAlone } from './baselines/strapi-rest.ts';
import { romeFolder } from './real-data.ts';
import { createAll, sampleRecords } from './rest-create.ts';
import type { BenchResult, Say } from './result.ts';
import { type ImportMeasure, runImport } from './run-import.ts';
import { type Throwaway, withCms, withTemporaryHome } from './throwaway.ts';

/** On a shared machine some runs are twice as slow as others: the best of each counts. */
const ROUNDS = 3;
const SAMPLE = 400;
/** REST is measured at each, and its best figure is the baseline. */
const CONCURRENCY = [1, 4, 16];

/** The same set with one job's label changed. */
function withOneChangedLabel(rome: string, folder: string): string {
  const copy = join(folder, 'rome-changed');
  cpSync(rome, copy, { recursive: true });
  const path = join(copy, 'unix_referentiel_code_rome_v460_utf8.csv');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^("A1101",.*?)Conducteur \//m, '$1Pilote /'));
  return copy;
}

type Round = {
  first: ImportMeasure;
  again: ImportMeasure;
  changed: ImportMeasure;
  /** Documents per second of Strapi's REST, by requests under way. */
  rest: Record<number, number>;
};

async function measureOurs(cms: Throwaway, rome: string) {
  const first = await runImport(cms.env, 'rome', rome);
  const again = await runImport(cms.env, 'rome', rome);
  const changed = await runImport(cms.env, 'rome', withOneChangedLabel(rome, cms.home.folder));
  const sample = await sampleRecords(cms, first.accepted, SAMPLE);
  return { first, again, changed, sample };
}

async function round(rome: string, number: number, say: Say): Promise<Round> {
  say(`Tour ${number} sur ${ROUNDS} : trois imports…`);
  const { sample, ...ours } = await withTemporaryHome((home) =>
    withCms(home, (cms) => measureOurs(cms, rome)),
  );
  say(`Tour ${number} sur ${ROUNDS} : REST de Strapi…`);
  const rest: Record<number, number> = {};
  for (const concurrency of CONCURRENCY)
    rest[concurrency] = await withTemporaryHome((home) =>
      withCms(home, (cms) => createAll(cms, sample, concurrency), {
        script: makeStrapiAlone(home.folder),
      }),
    );
  return { ...ours, rest };
}

function resultOf(rounds: readonly Round[]): BenchResult {
  const best = (of: 'first' | 'again' | 'changed') =>
    Math.min(...rounds.map((each) => each[of].wallSeconds));
  const bestRest = (concurrency: number) =>
    Math.max(...rounds.map(({ rest }) => rest[concurrency] ?? 0));
  const { first, changed } = rounds[0] as Round;
  const rate = first.total('accepted') / best('first');
  const rest = Math.max(...CONCURRENCY.map(bestRest));
  const memory = rounds.flatMap((each) => [each.first, each.again, each.changed]);
  return {
    bench: 'import',
    figures: [
      { name: 'Enregistrements du premier import', value: first.total('accepted'), unit: '' },
      { name: 'Premier import, des fichiers au CMS', value: best('first'), unit: 's' },
      { name: 'Débit du premier import', value: rate, unit: 'documents/s' },
      ...CONCURRENCY.map((concurrency) => ({
        name: `REST de Strapi, ${concurrency} à la fois`,
        value: bestRest(concurrency),
        unit: 'documents/s',
      })),
      { name: 'Un libellé changé', value: best('changed'), unit: 's' },
      {
        name: 'Enregistrements modifiés par ce libellé',
        value: changed.total('updated'),
        unit: '',
      },
    ],
    limits: [
      { name: 'Débit, face au REST de Strapi', value: rate / rest, unit: 'fois', min: 40 },
      { name: 'Mêmes fichiers', value: best('again'), unit: 's', max: 2 },
      {
        name: 'Un libellé changé, face au premier import',
        value: (100 * best('changed')) / best('first'),
        unit: '%',
        max: 40,
      },
      {
        name: 'Mémoire de l’importeur',
        value: Math.max(...memory.map(({ peakMemoryMb }) => peakMemoryMb)),
        unit: 'Mo',
        max: 300,
      },
    ],
  };
}

export async function run(say: Say): Promise<BenchResult> {
  const rome = romeFolder();
  const rounds: Round[] = [];
  for (let number = 1; number <= ROUNDS; number++) rounds.push(await round(rome, number, say));
  return resultOf(rounds);
}
