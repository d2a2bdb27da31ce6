/**
 * `npm run screens -- [--widths 360,768,1440] [--schemes light,dark] [--paths /a/,/b/] <folder>`:
 * pictures of one page of each template of the built portal, to be looked at.
 */
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { addressesByTemplate } from '../site/e2e/addresses.ts';
import { launchBrowser } from '../site/e2e/browser.ts';
import { Failure, main } from './lib/failure.ts';
import { localUrl, portulanHome } from './lib/home.ts';
import { freePort } from './lib/ports.ts';
import { close, listen } from './serve/portal.ts';

type Look = { width: number; colorScheme: 'light' | 'dark' };

const USAGE =
  'Usage : npm run screens -- [--widths 360,768,1440] [--schemes light,dark] [--paths /a/,/b/] <dossier>';

/** One address of each template, and the page that says that nothing is there. */
function addressesIn(folder: string): string[] {
  const sitemaps = globSync('sitemap-[0-9]*.xml', { cwd: folder });
  const text = sitemaps.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  const firsts = [...addressesByTemplate(text).values()].map(([first]) => first as string);
  return [...firsts, '/nulle-part/'];
}

/** `/metiers/boulanger/` at 360 in light: `metiers-boulanger.360.light.png`. */
const nameOf = (address: string, { width, colorScheme }: Look) =>
  `${address.replaceAll(/[^\p{L}\d-]+/gu, '-').replace(/^-|-$/g, '') || 'accueil'}.${width}.${colorScheme}.png`;

/** Pictures and parts of a page that wait to be seen would be holes. */
const SHOW_ALL = `(() => {
  for (const one of document.querySelectorAll('main *'))
    if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
  return Promise.all([...document.images].map((image) => {
    image.loading = 'eager';
    return image.decode().catch(() => {});
  }));
})()`;

/** Says what is wider than the screen: a picture hides it. */
async function shoot(browser: Browser, base: string, address: string, look: Look, to: string) {
  const { width, colorScheme } = look;
  const context = await browser.newContext({
    baseURL: base,
    locale: 'fr-FR',
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(SHOW_ALL);
  const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  if (Number(over) > 0) console.error(`${address} (${width} px) : dépasse de ${over} px`);
  // The style guide is some 100,000 px long.
  await page.screenshot({
    path: join(to, nameOf(address, look)),
    fullPage: true,
    timeout: 120_000,
  });
  await context.close();
}

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      widths: { type: 'string', default: '360,768,1440' },
      schemes: { type: 'string', default: 'light,dark' },
      paths: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (!folder) throw new Failure('screens.usage', USAGE);
  mkdirSync(folder, { recursive: true });
  const { current } = portulanHome();
  const addresses = values.paths?.split(',') ?? addressesIn(current);
  const looks = values.widths.split(',').flatMap((width) =>
    values.schemes.split(',').map((scheme) => ({
      width: Number(width),
      colorScheme: scheme === 'dark' ? ('dark' as const) : ('light' as const),
    })),
  );
  const port = await freePort();
  const server = await listen(current, port);
  const browser = await launchBrowser();
  try {
    for (const address of addresses)
      for (const look of looks) await shoot(browser, localUrl(port), address, look, folder);
  } finally {
    await browser.close();
    await close(server);
  }
  console.log(`${addresses.length * looks.length} images dans ${folder}`);
  return 0;
});
