/**
 * All pages of the real set, by both ways, against a script that writes the same models with
 * template strings. Each is measured several times, in turn, and its best time counts: a shared disk
 * makes some runs several times slower than others.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Home, homeAt } from '../lib/home.ts';
import { differences } from './compare-folders.ts';
import { recordsFromCms } from './real-data.ts';
import type { BenchResult, Say } from './result.ts';
import { type BuildMeasure, runBaseline, runBuild } from './run-build.ts';
import { withTemporaryHome } from './throwaway.ts';

const ROUNDS = 3;

/** A copy of the records in which the first match of one file is replaced. */
function edited(records: string, folder: string, file: string, find: RegExp, text: string): string {
  cpSync(records, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(find, text);
  if (after === before) throw new Error(`${file} holds nothing like ${find}`);
  writeFileSync(path, after);
  return folder;
}

type Edits = { article: string; metier: string };

const editsOf = (records: string, home: Home, round: number): Edits => ({
  article: edited(
    records,
    join(home.folder, `article-${round}`),
    'article.ndjson',
    /"resume":"/,
    `$&Édition ${round}. `,
  ),
  metier: edited(
    records,
    join(home.folder, `metier-${round}`),
    'metier.ndjson',
    /"definition":"/,
    `$&Édition ${round}. `,
  ),
});

type Round = {
  baseline: number;
  fast: BuildMeasure;
  article: BuildMeasure;
  metier: BuildMeasure;
  plain: BuildMeasure;
  differences: string[];
};

/** Resized pictures are the same work by both ways, and no HTML: all find them made. */
async function makePictures(records: string, home: Home): Promise<string> {
  const first = homeAt(join(home.folder, 'pictures'));
  await runBuild(first, records);
  return join(first.folder, 'site', 'pictures');
}

type Setting = { records: string; home: Home; pictures: string; say: Say };

async function round({ records, home, pictures, say }: Setting, number: number): Promise<Round> {
  const at = (name: string) => {
    const folder = join(home.folder, `${name}-${number}`);
    if (existsSync(pictures))
      cpSync(pictures, join(folder, 'site', 'pictures'), { recursive: true });
    return homeAt(folder);
  };
  say(`Tour ${number} sur ${ROUNDS}…`);
  const baseline = await runBaseline(records, join(home.folder, `baseline-${number}`));
  const portal = at('fast');
  const fast = await runBuild(portal, records);
  const edits = editsOf(records, home, number);
  const article = await runBuild(portal, edits.article);
  await runBuild(portal, records);
  const metier = await runBuild(portal, edits.metier);
  const reference = at('plain');
  const plain = await runBuild(reference, edits.metier, '--plain');
  return {
    baseline,
    fast,
    article,
    metier,
    plain,
    differences: differences(portal.current, reference.current),
  };
}

/**
 * From the records on disk to every page written, with what both ways write beside and around them:
 * JSON twins, feeds, assets, pictures, sitemap, index of names. The plain way does all of that within
 * `astro build`, which reads the records and makes the models by itself: its other steps do not count.
 * The fast way counts from the start of its process, its bundling included. Neither counts what comes
 * after: the search index, the pictures for sharing, the manifest, the switch; nor the folders that
 * the fast way makes ready for the versions to come, which the plain way has none of.
 */
const toHtml = {
  fast: ({ report: { seconds } }: BuildMeasure) =>
    seconds.total - seconds.search - seconds.spares - seconds.publish,
  plain: ({ report }: BuildMeasure) => report.seconds.render,
};

/** The template strings write the HTML and nothing beside it. */
const rendering = ({ report: { seconds } }: BuildMeasure) => seconds.render - seconds.beside;

/** A step of the fast way, at its best. */
const step = (rounds: readonly Round[], name: keyof BuildMeasure['report']['seconds']) =>
  best(rounds, ({ fast }) => fast.report.seconds[name]);

const best = (rounds: readonly Round[], value: (round: Round) => number) =>
  Math.min(...rounds.map(value));

function resultOf(rounds: readonly Round[]): BenchResult {
  const baseline = best(rounds, (each) => each.baseline);
  const render = best(rounds, ({ fast }) => rendering(fast));
  const fastHtml = best(rounds, ({ fast }) => toHtml.fast(fast));
  const plainHtml = best(rounds, ({ plain }) => toHtml.plain(plain));
  const full = best(rounds, ({ fast }) => fast.wallSeconds);
  const article = best(rounds, (each) => each.article.wallSeconds);
  const metier = best(rounds, (each) => each.metier.wallSeconds);
  const first = rounds[0] as Round;
  const memory = Math.max(
    ...rounds
      .flatMap((each) => [each.fast, each.article, each.metier])
      .map(({ report }) => report.peakMemoryMb),
  );
  return {
    bench: 'build',
    figures: [
      { name: 'Pages', value: first.fast.report.pages.total, unit: '' },
      { name: 'Chaînes de caractères, rendu et écriture', value: baseline, unit: 's' },
      { name: 'Voie rapide, rendu et écriture', value: render, unit: 's' },
      { name: 'Voie rapide, des enregistrements au HTML', value: fastHtml, unit: 's' },
      { name: 'Voie simple, des enregistrements au HTML', value: plainHtml, unit: 's' },
      { name: 'Voie rapide, construction entière', value: full, unit: 's' },
      { name: 'dont fichiers à côté des pages', value: step(rounds, 'beside'), unit: 's' },
      { name: 'dont index de recherche', value: step(rounds, 'search'), unit: 's' },
      { name: 'dont ce qui entoure les pages', value: step(rounds, 'extras'), unit: 's' },
      { name: 'dont dossiers des versions suivantes', value: step(rounds, 'spares'), unit: 's' },
      { name: 'dont mise en ligne', value: step(rounds, 'publish'), unit: 's' },
      { name: 'Après une actualité modifiée', value: article, unit: 's' },
      {
        name: 'Pages refaites pour cette actualité',
        value: first.article.report.pages.rendered,
        unit: '',
      },
      { name: 'Après le texte d’un métier modifié', value: metier, unit: 's' },
      {
        name: 'Pages refaites pour ce métier',
        value: first.metier.report.pages.rendered,
        unit: '',
      },
    ],
    limits: [
      {
        name: 'Rendu, face aux chaînes de caractères',
        value: render / baseline,
        unit: 'fois',
        max: 4,
      },
      {
        name: 'Voie rapide, face à la voie simple',
        value: plainHtml / fastHtml,
        unit: 'fois',
        min: 2,
      },
      {
        name: 'Actualité modifiée, face à une construction entière',
        value: (100 * article) / full,
        unit: '%',
        max: 10,
      },
      {
        name: 'Métier modifié, face à une construction entière',
        value: (100 * metier) / full,
        unit: '%',
        max: 10,
      },
      {
        name: 'Fichiers qui diffèrent d’une voie à l’autre',
        value: rounds.flatMap((each) => each.differences).length,
        unit: '',
        max: 0,
      },
      { name: 'Mémoire', value: memory, unit: 'Mo', max: 1500 },
    ],
  };
}

export async function run(say: Say): Promise<BenchResult> {
  return withTemporaryHome(async (home) => {
    // A folder of records already at hand spares the import.
    const records = process.env.PORTULAN_BENCH_RECORDS || (await recordsFromCms(home, say));
    say('Images…');
    const pictures = await makePictures(records, home);
    const rounds: Round[] = [];
    for (let number = 1; number <= ROUNDS; number += 1)
      rounds.push(await round({ records, home, pictures, say }, number));
    return resultOf(rounds);
  });
}
