/**
 * What each template costs a visitor on a mid-range phone over slow 4G: the heaviest page of each,
 * five times, beside a blank page timed in the same rounds; then what Lighthouse says of it.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addressesByTemplate } from '../../site/e2e/addresses.ts';
import { BUDGET, scriptLimit } from '../../site/e2e/budgets.ts';
import { measurePage, type PageCost, PHONE } from '../../site/e2e/measure.ts';
import { type Scores, scoresOf } from './lighthouse.ts';
import { type RealSite, withRealSite } from './real-site.ts';
import type { BenchResult, Figure, Limit, Say } from './result.ts';

const ROUNDS = 5;
const TIMES = { lcp: 1800, tbt: 50 } as const;
/** The only page that no visitor is meant to open. */
const STYLEGUIDE = '/styleguide/';

/** Of each template the page with the longest HTML: no other costs more. */
export function heaviestPages(folder: string): string[] {
  const sitemaps = globSync('sitemap-[0-9]*.xml', { cwd: folder }).sort();
  const text = sitemaps.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  const size = (path: string) => statSync(join(folder, path, 'index.html')).size;
  return [...addressesByTemplate(text).values()]
    .map((paths) => paths.reduce((most, path) => (size(path) > size(most) ? path : most)))
    .filter((path) => path !== STYLEGUIDE);
}

async function costOf(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext(PHONE);
  try {
    return await measurePage(await context.newPage(), url, true);
  } finally {
    await context.close();
  }
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** The same page with nothing on it: what the machine itself takes. */
async function blankPage(browser: Browser): Promise<number> {
  const context = await browser.newContext(PHONE);
  const started = performance.now();
  await (await context.newPage()).goto('data:text/html,<title>x</title><p>x</p>');
  await context.close();
  return performance.now() - started;
}

type Measured = { path: string; costs: PageCost[]; scores: Scores };
const NOT_INDEXED = [
  '/recherche/',
  '/book-metiers/',
  '/hors-ligne/',
  '/en/recherche/',
  '/en/book-metiers/',
];

async function measureAll({ url, browser, folder, debuggingPort }: RealSite, say: Say) {
  const blanks: number[] = [];
  const pages: Measured[] = [];
  for (const path of heaviestPages(folder)) {
    say(path);
    const costs: PageCost[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      blanks.push(await blankPage(browser));
      costs.push(await costOf(browser, url + path));
    }
    const scores = await scoresOf(url + path, debuggingPort, !NOT_INDEXED.includes(path));
    pages.push({ path, costs, scores });
  }
  return { pages, blank: median(blanks) };
}

const most = (costs: PageCost[], name: 'bytes' | 'requests' | 'scriptBytes' | 'cls') =>
  Math.max(...costs.map((cost) => cost[name]));
const middle = (costs: PageCost[], name: 'lcp' | 'tbt') => median(costs.map((cost) => cost[name]));

function figuresOf({ path, costs, scores }: Measured): Figure[] {
  return [
    { name: `${path} : transféré`, value: most(costs, 'bytes') / 1000, unit: 'Ko' },
    { name: `${path} : requêtes`, value: most(costs, 'requests'), unit: '' },
    { name: `${path} : LCP`, value: middle(costs, 'lcp'), unit: 'ms' },
    { name: `${path} : Lighthouse, vitesse`, value: scores.performance, unit: '' },
  ];
}

/** The page that is nearest to, or furthest over, a limit; named, so that it can be mended. */
function worst(
  pages: readonly Measured[],
  name: string,
  unit: string,
  value: (page: Measured) => number,
  bound: { max: number } | { min: number },
): Limit {
  const direction = 'max' in bound ? 1 : -1;
  const first = pages.reduce((a, b) => (direction * value(b) > direction * value(a) ? b : a));
  return { name: `${name} (${first.path})`, value: value(first), unit, ...bound };
}

function limitsOf(pages: readonly Measured[]): Limit[] {
  return [
    worst(pages, 'Transféré', 'Ko', ({ costs }) => most(costs, 'bytes') / 1000, {
      max: BUDGET.bytes / 1000,
    }),
    worst(pages, 'Requêtes', '', ({ costs }) => most(costs, 'requests'), { max: BUDGET.requests }),
    worst(
      pages,
      'JavaScript, face à sa limite',
      '%',
      ({ path, costs }) => (100 * most(costs, 'scriptBytes')) / scriptLimit(path),
      { max: 100 },
    ),
    worst(pages, 'CLS', '', ({ costs }) => most(costs, 'cls'), { max: BUDGET.cls }),
    worst(pages, 'LCP', 'ms', ({ costs }) => middle(costs, 'lcp'), { max: TIMES.lcp }),
    worst(pages, 'TBT', 'ms', ({ costs }) => middle(costs, 'tbt'), { max: TIMES.tbt }),
    worst(pages, 'Tiers', '', ({ costs }) => costs.flatMap((c) => c.thirdParties).length, {
      max: 0,
    }),
    ...(['accessibility', 'best-practices', 'seo'] as const).map((name) =>
      worst(pages, `Lighthouse, ${name}`, '', ({ scores }) => scores[name], { min: 100 }),
    ),
    worst(pages, 'Lighthouse, performance', '', ({ scores }) => scores.performance, { min: 98 }),
  ];
}

export async function run(say: Say): Promise<BenchResult> {
  const { pages, blank } = await withRealSite(say, (site) => {
    say('Pages dans Chromium…');
    return measureAll(site, say);
  });
  return {
    bench: 'pages',
    figures: [
      { name: 'Gabarits', value: pages.length, unit: '' },
      { name: 'Page vide, médiane', value: blank, unit: 'ms' },
      ...pages.flatMap(figuresOf),
    ],
    limits: limitsOf(pages),
  };
}
