/**
 * `npm run bench -- publish [--formations N]`: from the acknowledged save in the administration to
 * the page on line, with the real jobs and as many invented trainings as it takes. Times count the
 * pause that gathers changes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Administration, administration } from '../../cms/test/client.ts';
import { ACCOUNTS } from '../../cms/test/start-cms.ts';
import type { BuildReport } from '../../site/src/build/report.ts';
import { runNode, startNode, stop } from '../lib/child.ts';
import { Failure } from '../lib/failure.ts';
import { writeOffers } from './generators/lheo.ts';
import { romeFolder } from './real-data.ts';
import type { BenchResult, Limit, Say } from './result.ts';
import { runImport } from './run-import.ts';
import { type Throwaway, withCms, withTemporaryHome } from './throwaway.ts';

/** With the jobs, skills and places of the real set: sixty thousand pages. */
const FORMATIONS = 50_000;
const EDITS = 3;
/** A page that is not there by then will not come, ms. */
const PATIENCE = 120_000;

type Build = { wallSeconds: number; report: BuildReport };

async function build(cms: Throwaway, ...options: string[]): Promise<Build> {
  let printed = '';
  const started = performance.now();
  await runNode([join('site', 'src', 'build', 'cli.ts'), '--json', ...options], {
    env: cms.env,
    stdout: (text) => {
      printed += text;
    },
    stderr: () => undefined,
  });
  return { wallSeconds: (performance.now() - started) / 1000, report: JSON.parse(printed) };
}

async function fill(cms: Throwaway, formations: number, say: Say): Promise<void> {
  say('Import du jeu officiel…');
  await runImport(cms.env, 'rome', romeFolder());
  await runImport(cms.env, 'editorial', join('scripts', 'seed', 'editorial'));
  say(`${formations} formations inventées…`);
  const file = join(cms.home.folder, 'offres.xml');
  await writeOffers(file, { formations, sessions: formations });
  await runImport(cms.env, 'lheo', file);
}

const uidPath = (singular: string) =>
  `/content-manager/collection-types/api::${singular}.${singular}`;

type Found = { documentId: string; slug?: string; codeRome?: string };

async function firstOf(admin: Administration, singular: string): Promise<Found> {
  const { body } = await admin('GET', `${uidPath(singular)}?page=1&pageSize=1&sort=id:ASC`);
  const [found] = body.results as Found[];
  if (!found) throw new Failure('bench.noRecord', `Le CMS n’a aucun « ${singular} » à modifier.`);
  return found;
}

/** Saves and publishes; gives the moment when the CMS had done it. */
async function publish(admin: Administration, path: string, fields: object): Promise<number> {
  const saved = await admin('POST', `${path}/actions/publish`, fields);
  if (saved.status >= 300)
    throw new Failure('bench.refused', `Le CMS a refusé l’enregistrement (${saved.status}).`);
  return performance.now();
}

/** Seconds until the page says the words; the search index goes on line with it, in one rename. */
async function live(cms: Throwaway, page: string, words: string, since: number): Promise<number> {
  const file = join(cms.home.current, page, 'index.html');
  while (performance.now() - since < PATIENCE) {
    if (existsSync(file) && readFileSync(file, 'utf8').includes(words))
      return (performance.now() - since) / 1000;
    await wait(20);
  }
  throw new Failure('bench.stale', `${page} ne dit pas « ${words} » après deux minutes.`);
}

async function editArticle(cms: Throwaway, admin: Administration, round: number) {
  const { documentId, slug = '' } = await firstOf(admin, 'article');
  const words = `Édition numéro ${round}.`;
  const path = `${uidPath('article')}/${documentId}`;
  const { data } = (await admin('GET', path)).body;
  const since = await publish(admin, path, { ...data, resume: words });
  return live(cms, join('actualites', slug), words, since);
}

async function editComplement(cms: Throwaway, admin: Administration, round: number) {
  const { codeRome, slug = '' } = await firstOf(admin, 'metier');
  const path = uidPath('complement-metier');
  const { results } = (await admin('GET', `${path}?page=1&pageSize=1`)).body;
  const words = `Dans la région, tour ${round}`;
  const said = { codeRome, titre: words, auteur: 'Mesure', dateMiseAJour: '2026-01-05' };
  const [known] = results as Found[];
  const { documentId } = known ?? (await admin('POST', path, said)).body.data;
  const since = await publish(admin, `${path}/${documentId}`, said);
  return live(cms, join('metiers', slug), words, since);
}

async function withWorker<T>(cms: Throwaway, work: () => Promise<T>): Promise<T> {
  const worker = startNode([join('scripts', 'worker.ts')], {
    env: { ...cms.env, PORTULAN_TOKEN_IMPORTEUR: '' },
    stdout: () => undefined,
    stderr: () => undefined,
  });
  try {
    return await work();
  } finally {
    await stop(worker);
  }
}

async function several(measure: (round: number) => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let round = 1; round <= EDITS; round += 1) seconds.push(await measure(round));
  return Math.min(...seconds);
}

async function measure(cms: Throwaway, formations: number, say: Say) {
  await fill(cms, formations, say);
  say('Construction entière…');
  const full = await build(cms);
  say('Rien n’a changé…');
  const nothing = await several(async () => (await build(cms)).wallSeconds);
  const admin = await administration(cms, 'admin');
  return withWorker(cms, async () => {
    say('Une actualité modifiée…');
    const article = await several((round) => editArticle(cms, admin, round));
    say('Le complément d’un métier…');
    const complement = await several((round) => editComplement(cms, admin, round));
    return { full, nothing, article, complement };
  });
}

type Measures = Awaited<ReturnType<typeof measure>>;

function limitsOf({ full, nothing, article, complement }: Measures): Limit[] {
  const share = (100 * article) / full.wallSeconds;
  return [
    { name: 'Actualité, de l’enregistrement à la page', value: article, unit: 's', max: 6 },
    { name: 'Actualité, face à la construction entière', value: share, unit: '%', max: 10 },
    { name: 'Complément d’un métier', value: complement, unit: 's', max: 8 },
    { name: 'Rien n’a changé', value: nothing, unit: 's', max: 1.5 },
    { name: 'Mémoire du constructeur', value: full.report.peakMemoryMb, unit: 'Mo', max: 2560 },
  ];
}

export async function runPublish(formations: number, say: Say): Promise<BenchResult> {
  const { admin } = ACCOUNTS;
  const env = { PORTULAN_ADMIN_EMAIL: admin.email, PORTULAN_ADMIN_PASSWORD: admin.password };
  const measures = await withTemporaryHome((home) =>
    withCms(home, (cms) => measure(cms, formations, say), { env }),
  );
  const { pages, seconds } = measures.full.report;
  return {
    bench: 'publish',
    figures: [
      { name: 'Pages', value: pages.total, unit: '' },
      { name: 'Processeurs', value: availableParallelism(), unit: '' },
      { name: 'Construction entière', value: measures.full.wallSeconds, unit: 's' },
      { name: 'dont pages', value: seconds.render, unit: 's' },
      { name: 'dont index de recherche', value: seconds.search, unit: 's' },
    ],
    limits: limitsOf(measures),
  };
}

export const run = (say: Say): Promise<BenchResult> => runPublish(FORMATIONS, say);
