/**
 * What each template costs a visitor on a mid-range phone over slow 4G: the heaviest page of each,
 * five times, beside a blank page opened in the same run; then what Lighthouse says of it.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addressesByTemplate } from '../../site/e2e/addresses.ts';
import { measurePage, type PageCost, PHONE } from '../../site/e2e/measure.ts';
import { localUrl } from '../lib/home.ts';
import { freePort } from '../lib/ports.ts';
import { close } from '../serve/portal.ts';
import { type Scores, scoresOf } from './lighthouse.ts';
import { type Measured, median, PERFORMANCE, resultOf, rowOf } from './pages-result.ts';
import { recordsOfEverySource } from './real-data.ts';
import { type RealSite, withRealSite } from './real-site.ts';
import type { BenchResult, Say } from './result.ts';

const ROUNDS = 5;
/** The only page that no visitor is meant to open. */
const STYLEGUIDE = '/styleguide/';

const htmlOf = (folder: string, path: string) => join(folder, path, 'index.html');

/** Of each template the page with the longest HTML: most of what tells two pages apart is their text. */
export function heaviestPages(folder: string): string[] {
  const sitemaps = globSync('sitemap-[0-9]*.xml', { cwd: folder }).sort();
  const text = sitemaps.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  const size = (path: string) => statSync(htmlOf(folder, path)).size;
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

/** A page with two words and nothing else, over the same network: what no portal could spare. */
async function withBlankPage<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_request, response) =>
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end('<!doctype html><title>Page vide</title><link rel="icon" href="data:,"><p>Page vide'),
  );
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  try {
    return await work(localUrl(port));
  } finally {
    await close(server);
  }
}

/** A first time that is good enough is kept; else speed is the median of five. */
async function scoresOfPage({ url, folder, debuggingPort }: RealSite, path: string) {
  const indexable = !readFileSync(htmlOf(folder, path), 'utf8').includes('content="noindex"');
  const score = () => scoresOf(url + path, debuggingPort, indexable);
  const first = await score();
  const speeds = [first.performance];
  while (speeds.length < ROUNDS && (speeds[0] ?? 0) < PERFORMANCE)
    speeds.push((await score()).performance);
  return { ...first, performance: median(speeds) } satisfies Scores;
}

async function measureAll(site: RealSite, paths: readonly string[], say: Say) {
  const blanks: number[] = [];
  const pages: Measured[] = [];
  await withBlankPage(async (blank) => {
    for (const path of paths) {
      blanks.push((await costOf(site.browser, blank)).lcp);
      const costs: PageCost[] = [];
      for (let round = 0; round < ROUNDS; round++)
        costs.push(await costOf(site.browser, site.url + path));
      pages.push({ path, costs, scores: await scoresOfPage(site, path) });
      say(rowOf(pages.at(-1) as Measured, median(blanks)).join('  '));
    }
  });
  return resultOf(pages, blanks);
}

/** @param only paths to measure, instead of one page of each template */
export const runPages = (only: readonly string[] | undefined, say: Say): Promise<BenchResult> =>
  withRealSite(
    say,
    (site) => {
      const paths = only ?? heaviestPages(site.folder);
      say(`${paths.length} pages dans Chromium…`);
      return measureAll(site, paths, say);
    },
    recordsOfEverySource,
  );

export const run = (say: Say): Promise<BenchResult> => runPages(undefined, say);
