/** Size of the search indexes, and whether the names of jobs find their job, through the real page. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type RealSite, withRealSite } from './real-site.ts';
import type { BenchResult, Say } from './result.ts';

const QUERIES = 120;
const FIRST = 10;

type Query = { words: string; url: string };
type Answer = { rank: number; milliseconds: number };

const linesOf = (folder: string, type: string): Record<string, unknown>[] =>
  readFileSync(join(folder, `${type}.ndjson`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * As people type: small letters, no accents, one of the two forms. « Conducteur / Conductrice d’engins »
 * gives « conducteur d’engins »: the end belongs to both.
 */
function asTyped(label: string): string {
  const [masculine = '', feminine = ''] = label.split(' / ');
  const end = feminine.split(' ').slice(masculine.split(' ').length);
  const words = [masculine, ...end].join(' ');
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Names spread evenly over the whole set, each with the address of its job. */
function queriesFrom(records: string): Query[] {
  const addresses = new Map(
    linesOf(records, 'metier').map(({ codeRome, slug }) => [codeRome, `/metiers/${slug}/`]),
  );
  const names = linesOf(records, 'appellation').filter(({ metier }) => addresses.has(metier));
  const step = Math.max(1, Math.floor(names.length / QUERIES));
  return names
    .filter((_, index) => index % step === 0)
    .slice(0, QUERIES)
    .map(({ libelle, metier }) => ({
      words: asTyped(String(libelle)),
      url: addresses.get(metier) ?? '',
    }));
}

/** Types into the search page and waits for its results. */
async function ask(page: Page, { words, url }: Query): Promise<Answer> {
  const started = performance.now();
  await page.locator('#q').fill(words);
  await page.waitForFunction(
    (asked) =>
      new URLSearchParams(location.search).get('q') === asked &&
      !document.querySelector('[data-results]')?.hasAttribute('aria-busy'),
    words,
  );
  const milliseconds = performance.now() - started;
  const found = await page
    .locator('[data-results] h3 a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return { rank: found.indexOf(url), milliseconds };
}

async function askAll({ url, browser, records }: RealSite): Promise<Answer[]> {
  const page = await browser.newPage();
  await page.goto(`${url}/recherche/?q=metier`);
  await page.locator('[data-results] a').first().waitFor();
  const answers: Answer[] = [];
  for (const query of queriesFrom(records)) answers.push(await ask(page, query));
  await page.close();
  return answers;
}

function indexSizes(folder: string): { files: number; megabytes: number } {
  const files = globSync('pagefind/**/*.*', { cwd: folder });
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
}

const share = (answers: readonly Answer[], isGood: (answer: Answer) => boolean) =>
  (100 * answers.filter(isGood).length) / answers.length;

export async function run(say: Say): Promise<BenchResult> {
  const { answers, sizes } = await withRealSite(say, async (site) => {
    say(`${QUERIES} recherches dans Chromium…`);
    return { answers: await askAll(site), sizes: indexSizes(site.folder) };
  });
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    bench: 'search',
    figures: [
      { name: 'Fichiers des index', value: sizes.files, unit: '' },
      { name: 'Taille des index', value: sizes.megabytes, unit: 'Mo' },
      { name: 'Recherches, par le nom d’un métier', value: answers.length, unit: '' },
      { name: 'Bon métier en tête', value: share(answers, ({ rank }) => rank === 0), unit: '%' },
      {
        name: 'De la frappe aux résultats, médiane',
        value: times[Math.floor(times.length / 2)] ?? Number.NaN,
        unit: 'ms',
      },
      {
        name: 'De la frappe aux résultats, 95e centile',
        value: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
        unit: 'ms',
      },
    ],
    limits: [
      {
        name: `Bon métier parmi les ${FIRST} premiers`,
        value: share(answers, ({ rank }) => rank >= 0 && rank < FIRST),
        unit: '%',
        min: 95,
      },
    ],
  };
}
