/** A visitor's browser that notes what no page may do: errors, CSP violations, calls elsewhere. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { addressesByTemplate } from './addresses.ts';

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

/** One address of each template, from the sitemap of the portal under test; and the 404 page. */
export async function templateAddresses(): Promise<string[]> {
  const sitemap = await (await fetch(`${inject('site')}/sitemap-1.xml`)).text();
  const firsts = [...addressesByTemplate(sitemap).values()].map(([first]) => first as string);
  return [...firsts, '/nulle-part/'];
}
