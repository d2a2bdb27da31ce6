/** What three pages of the real set cost a visitor, in Chromium with an empty cache. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measurePage, type PageCost } from '../../site/e2e/measure.ts';
import { type RealSite, withRealSite } from './real-site.ts';
import type { BenchResult, Figure, Limit, Say } from './result.ts';

/** The job with the most to show: no other costs more. */
function heaviestJob(folder: string): string {
  const files = globSync('metiers/*/index.html', { cwd: folder });
  const heaviest = files.reduce((most, file) =>
    statSync(join(folder, file)).size > statSync(join(folder, most)).size ? file : most,
  );
  return `/${heaviest.replaceAll('\\', '/').replace('index.html', '')}`;
}

async function measureAll({ url, browser, folder }: RealSite): Promise<Map<string, PageCost>> {
  const addresses = {
    'Métier le plus lourd': heaviestJob(folder),
    Accueil: '/',
    Recherche: '/recherche/',
  };
  const costs = new Map<string, PageCost>();
  for (const [name, address] of Object.entries(addresses)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    // The first page of a browser also pays for its own start.
    await page.goto(`${url}/sources/`);
    await page.close();
    costs.set(name, await measurePage(await context.newPage(), url + address));
    await context.close();
  }
  return costs;
}

const figuresOf = (name: string, cost: PageCost): Figure[] => [
  { name: `${name} : transféré`, value: cost.bytes / 1000, unit: 'Ko' },
  { name: `${name} : requêtes`, value: cost.requests, unit: '' },
  { name: `${name} : JavaScript`, value: cost.scriptBytes / 1000, unit: 'Ko' },
  { name: `${name} : LCP`, value: cost.lcp, unit: 'ms' },
  { name: `${name} : CLS`, value: cost.cls, unit: '' },
];

function limitsOf({ bytes, requests, scriptBytes, cls }: PageCost): Limit[] {
  return [
    { name: 'Métier : transféré', value: bytes / 1000, unit: 'Ko', max: 150 },
    { name: 'Métier : requêtes', value: requests, unit: '', max: 12 },
    { name: 'Métier : JavaScript', value: scriptBytes / 1000, unit: 'Ko', max: 30 },
    { name: 'Métier : CLS', value: cls, unit: '', max: 0.1 },
  ];
}

export async function run(say: Say): Promise<BenchResult> {
  const costs = await withRealSite(say, (site) => {
    say('Pages dans Chromium…');
    return measureAll(site);
  });
  const [job] = costs.values();
  return {
    bench: 'pages',
    figures: [...costs].flatMap(([name, cost]) => figuresOf(name, cost)),
    limits: job ? limitsOf(job) : [],
  };
}
