import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages } from '../page-models/all-pages.ts';
import type { Page } from '../page-models/types.ts';
import { article, snapshot } from '../testing/records.ts';
import { addressesBeside, filesBeside, ownAddresses, picturesOf } from './beside.ts';
import { headForMachines } from './head.ts';
import { drawnAddress, drawnFor } from './share/picture.ts';
import { twinAddress, twinOf, twinText } from './twin.ts';

const ORIGIN = 'https://exemple.fr';
const medias = new Map([
  ['pain.jpg', { file: 'pain.jpg', hash: '0123456789abcdef', largeur: 1600, hauteur: 900 }],
]);
const image = { nom: 'pain.jpg', alternative: 'Un pain' };
const pages = allPages({ ...snapshot({ article: [article({ image })] }), medias });
const pageAt = (url: string) => pages.find((page) => page.url === url) as Page;

test('the twin holds what the page shows, where it is and whom to credit', () => {
  const page = pageAt('/metiers/boulanger-boulangere/');
  const twin = JSON.parse(twinText(page, ORIGIN));
  expect(twin).toEqual(JSON.parse(JSON.stringify(twinOf(page, ORIGIN))));
  expect(twin).toMatchObject({
    version: 1,
    type: 'metier',
    url: 'https://exemple.fr/metiers/boulanger-boulangere/',
    langue: 'fr',
    titre: page.titre,
    sources: [{ source: 'rome', licence: 'Licence Ouverte 2.0' }],
    donnees: { codeRome: 'D1102' },
  });
});

test('a page to find has its twin one link away, another has none', () => {
  for (const page of pages) {
    const twin = twinAddress(page);
    expect(twin, page.url).toBe(page.indexable ? `${page.url}index.json` : undefined);
    expect(headForMachines(page, ORIGIN).includes(`type="application/json" href="${twin}"`)).toBe(
      page.indexable,
    );
    const { url, indexable } = page;
    const written = filesBeside(page, ORIGIN).map(([address]) => address);
    const drawn = drawnFor(page) ? [drawnAddress(url)] : [];
    expect(addressesBeside({ url, indexable, fichiers: ownAddresses(page) })).toEqual([
      ...written,
      ...drawn,
    ]);
  }
});

test('a picture has the address of a published file', () => {
  const text = twinText(pageAt('/actualites/le-pain/'), ORIGIN);
  expect(text).toContain('"src":"/media/0123456789abcdef.1200x630.');
  expect(text).not.toMatch(/"\/media\/[0-9a-f]+"/);
});

test('a picture that only a file beside the page names is to be made too', () => {
  const page = pageAt('/actualites/');
  const files = picturesOf('<h1>Actualités</h1>', filesBeside(page, ORIGIN));
  expect(files[0]).toEqual({
    hash: '0123456789abcdef',
    largeur: 1200,
    hauteur: 630,
    format: 'jpg',
  });
  expect(picturesOf(Buffer.from('<p>rien</p>'), [])).toEqual([]);
});

test('the contract names each field', () => {
  const contract = readFileSync(
    join(import.meta.dirname, '..', '..', '..', 'docs', 'contracts', 'pages-json.md'),
    'utf8',
  );
  for (const field of Object.keys(twinOf(pageAt('/'), ORIGIN)))
    expect(contract, field).toContain(`\`${field}\``);
});
