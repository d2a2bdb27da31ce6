/** The files that speak of all pages, the same by both ways to build. */
import { join } from 'node:path';
import type { Retrait } from '@portulan/content-schemas';
import type { Page } from '../page-models/types.ts';
import { writeWhole } from './files.ts';
import { redirectLines } from './redirects.ts';

/** The sitemap protocol allows 50,000 addresses a file. */
const PER_FILE = 40_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Addresses hold only what `slugify` lets through, so nothing needs escaping. */
const locations = (tag: string, urls: readonly string[]) =>
  urls.map((url) => `<${tag}><loc>${url}</loc></${tag}>\n`).join('');

/** File name → content. */
export function extraFiles(
  pages: readonly Pick<Page, 'url' | 'indexable'>[],
  origin: string,
): Map<string, string> {
  const absolute = (path: string) => new URL(path, origin).href;
  const urls = pages.filter(({ indexable }) => indexable).map(({ url }) => absolute(url));
  const files = new Map<string, string>();
  for (let start = 0; start < urls.length; start += PER_FILE) {
    const name = `sitemap-${files.size + 1}.xml`;
    files.set(
      name,
      `${XML}<urlset ${NAMESPACE}>\n${locations('url', urls.slice(start, start + PER_FILE))}</urlset>\n`,
    );
  }
  const parts = [...files.keys()].map((name) => absolute(`/${name}`));
  files.set(
    'sitemap-index.xml',
    `${XML}<sitemapindex ${NAMESPACE}>\n${locations('sitemap', parts)}</sitemapindex>\n`,
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
}
