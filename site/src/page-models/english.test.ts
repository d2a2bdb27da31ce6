import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSnapshot } from '../cms/snapshot.ts';
import { adresseEn, JUMELLES } from '../domain/jumelles.ts';
import { allPages } from './all-pages.ts';

const EXAMPLES = join(import.meta.dirname, '../../../content-schemas/examples');
const pages = allPages(await readSnapshot(EXAMPLES));
const byUrl = new Map<string, (typeof pages)[number]>(pages.map((page) => [page.url, page]));

test('a page has a twin exactly when its address says so', () => {
  const wrong = pages.filter(({ url }) => {
    const twin = adresseEn(url, url.startsWith('/en/') ? 'fr' : 'en');
    return twin !== undefined && !byUrl.has(twin);
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
  const missing = pages.filter(
    ({ url, template }) => template in JUMELLES && adresseEn(url, 'en') === undefined,
  );
  expect(missing.map(({ url }) => url)).toEqual([]);
});

test('every template with twins has some in the examples', () => {
  const templates = pages.filter(({ langue }) => langue === 'en').map(({ template }) => template);
  expect([...new Set(templates)].sort()).toEqual(Object.keys(JUMELLES).sort());
});

test('an English page has its own title and description', () => {
  const same = pages.filter(({ langue, url, template, titre, description }) => {
    const french = byUrl.get(adresseEn(url, 'fr') ?? '');
    // A field is called as its record is, in both languages.
    const named = template === 'domaine' ? '' : french?.titre;
    return langue === 'en' && (titre === named || description === french?.description);
  });
  expect(same.map(({ url }) => url)).toEqual([]);
});

test('an English page is not indexed: both languages share the indexes', () => {
  expect(pages.filter(({ langue, search }) => langue === 'en' && search)).toEqual([]);
});
