/** A visitor's browser that notes what no page may do: errors, CSP violations, calls elsewhere. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export type Visit = { page: Page; complaints: string[]; close: () => Promise<void> };

export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const site = inject('site');
  const context = await browser.newContext({ baseURL: site, locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A page that is not there is a test of ours, not a fault of the page.
    if (message.type() === 'error' && !message.text().includes('404'))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob):/.test(url))
      complaints.push(`${page.url()}: asks for ${url}`);
  });
  await page.goto(path, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}

/** One address of each template, from the sitemap of the portal under test. */
export async function templateAddresses(): Promise<string[]> {
  const site = inject('site');
  const sitemap = await (await fetch(`${site}/sitemap-1.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '', site).pathname,
  );
  const firstOf = new Map<string, string>();
  for (const path of paths) {
    const template = path.replace(/^(\/(?:en\/)?(?!en\/)[^/]+\/)[^/]+\/$/, '$1*');
    if (!firstOf.has(template)) firstOf.set(template, path);
  }
  const hidden = ['/recherche/', '/book-metiers/', '/styleguide/', '/hors-ligne/', '/nulle-part/'];
  return [...new Set([...firstOf.values(), ...hidden])];
}
