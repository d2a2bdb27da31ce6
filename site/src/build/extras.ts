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
  urls: readonly string[],
  absolute: (path: string) => string,
): string =>
  urls
    .map((url) => `<${tag}><loc>${absolute(url)}</loc>${alternatesOf(url, absolute)}</${tag}>\n`)
    .join('');

/** File name → content. */
export function extraFiles(
  pages: readonly Pick<Page, 'url' | 'indexable'>[],
  origin: string,
): Map<string, string> {
  const absolute = (path: string) => new URL(path, origin).href;
  const urls = pages.filter(({ indexable }) => indexable).map(({ url }) => url);
  const files = new Map<string, string>();
  for (let start = 0; start < urls.length; start += PER_FILE) {
    const name = `sitemap-${files.size + 1}.xml`;
    files.set(
      name,
      `${XML}<urlset ${NAMESPACE} ${ALTERNATES}>\n${locations('url', urls.slice(start, start + PER_FILE), absolute)}</urlset>\n`,
    );
  }
  const parts = [...files.keys()].map((name) => `/${name}`);
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
  pages: readonly Pick<Page, 'url' | 'indexable'>[],
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
