/** The files that speak of all pages, the same by both ways to build. */
import { join } from 'node:path';
import type { Retrait } from '@portulan/content-schemas';
import { jumellesOf } from '../domain/jumelles.ts';
import type { Page } from '../page-models/types.ts';
import { writeWhole } from './files.ts';
import { writeOffline } from './offline.ts';
import { redirectLines } from './redirects.ts';

/** The sitemap protocol allows 50,000 addresses a file. */
const PER_FILE = 40_000;

/** What the sitemap and the redirects say of a page; `modifie` is a date of its records, AAAA-MM-JJ. */
export type Listed = Pick<Page, 'url' | 'indexable'> & { modifie?: string | undefined };

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const ALTERNATES = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Each of two twins names both: https://developers.google.com/search/docs/specialty/international */
const alternatesOf = (url: string, absolute: (path: string) => string) =>
  jumellesOf(url)
    .map(
      ({ langue, url: twin }) =>
        `<xhtml:link rel="alternate" hreflang="${langue}" href="${absolute(twin)}"/>`,
    )
    .join('');

/** Addresses hold only what `slugify` lets through, so nothing needs escaping. */
const locations = (
  tag: string,
  places: readonly Pick<Listed, 'url' | 'modifie'>[],
  absolute: (path: string) => string,
): string =>
  places
    .map(({ url, modifie }) => {
      const lastmod = modifie ? `<lastmod>${modifie}</lastmod>` : '';
      return `<${tag}><loc>${absolute(url)}</loc>${lastmod}${alternatesOf(url, absolute)}</${tag}>\n`;
    })
    .join('');

/** File name → content. */
export function extraFiles(pages: readonly Listed[], origin: string): Map<string, string> {
  const absolute = (path: string) => new URL(path, origin).href;
  const listed = pages.filter(({ indexable }) => indexable);
  const files = new Map<string, string>();
  for (let start = 0; start < listed.length; start += PER_FILE) {
    const name = `sitemap-${files.size + 1}.xml`;
    files.set(
      name,
      `${XML}<urlset ${NAMESPACE} ${ALTERNATES}>\n${locations('url', listed.slice(start, start + PER_FILE), absolute)}</urlset>\n`,
    );
  }
  const parts = [...files.keys()].map((name) => ({ url: `/${name}` }));
  files.set(
    'sitemap-index.xml',
    `${XML}<sitemapindex ${NAMESPACE}>\n${locations('sitemap', parts, absolute)}</sitemapindex>\n`,
  );
  files.set(
    'robots.txt',
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
  );
  return files;
}

export const siteOrigin = (env: NodeJS.ProcessEnv = process.env): string =>
  env.PORTULAN_SITE_URL ?? 'http://127.0.0.1:4321';

export function writeExtras(
  pages: readonly Listed[],
  retraits: readonly Retrait[],
  folder: string,
): void {
  writeWhole(
    join(folder, '_redirects'),
    redirectLines(retraits, new Set(pages.map(({ url }) => url))),
  );
  for (const [name, content] of extraFiles(pages, siteOrigin()))
    writeWhole(join(folder, name), content);
  writeOffline(folder);
}
