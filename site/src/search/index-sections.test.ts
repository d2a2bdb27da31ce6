import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { SearchDocument } from '../page-models/types.ts';
import { htmlOf, indexSections, type Known } from './index-sections.ts';
import { indexNameOf, sectionFormation } from './sections.ts';

const document = (fields: Partial<SearchDocument> = {}): SearchDocument => ({
  section: 'metiers',
  kind: 'Métier',
  domaines: ['Commerce & vente'],
  titre: 'Boulanger / Boulangère',
  resume: 'Fait le pain.',
  texte: 'Boulanger, Mitron\nFait le pain.',
  ...fields,
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'portulan-search-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('makes an index once, again when what it holds changed, and forgets the old one', async () => {
  const cache = folder();
  const entries = vi.fn(() => [{ url: '/metiers/boulanger/', digest: 'b', document: document() }]);
  const sections = (digest: string) => new Map([['metiers-0', { digest, entries }]]);
  const first = await indexSections(sections('a'), cache);
  expect(first.made).toEqual(['metiers-0']);
  const index = first.folders.get('metiers-0') ?? '';
  expect(
    JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')).languages.fr.page_count,
  ).toBe(1);
  expect(readdirSync(index)).toEqual(
    expect.arrayContaining(['pagefind.js', 'wasm.fr.pagefind', 'index', 'fragment', 'filter']),
  );
  expect((await indexSections(sections('a'), cache)).made).toEqual([]);
  expect(entries).toHaveBeenCalledTimes(1);
  await indexSections(sections('b'), cache);
  expect(existsSync(index)).toBe(false);
});

test('knows the documents that an index held when it is made again', async () => {
  const cache = folder();
  const page = { url: '/metiers/boulanger/', digest: 'b', document: document() };
  await indexSections(new Map([['metiers-0', { digest: 'a', entries: () => [page] }]]), cache);
  const entries = vi.fn((known: Known) => {
    expect([known('b'), known('c')]).toEqual([page.document, undefined]);
    return [page];
  });
  await indexSections(new Map([['metiers-0', { digest: 'b', entries }]]), cache);
  expect(entries).toHaveBeenCalledTimes(1);
});

test('weighs the title and the first line, and indexes no facet as text', () => {
  const html = htmlOf(document());
  expect(html).toContain(
    '<h1 data-pagefind-meta="title" data-pagefind-weight="10">Boulanger / Boulangère</h1>',
  );
  expect(html).toContain('<p data-pagefind-weight="5">Boulanger, Mitron</p><p>Fait le pain.</p>');
  expect(html).toContain('data-pagefind-filter="domaine">Commerce &amp; vente<');
  const course = htmlOf(document({ facettes: { niveau: ['Niveau 3 (CAP)'], debut: ['2027-01'] } }));
  expect(course).toContain('data-pagefind-filter="niveau">Niveau 3 (CAP)<');
  expect(course).toContain('data-pagefind-filter="debut">2027-01<');
});

test('spreads the jobs over their indexes, always the same one for a page', () => {
  const names = new Set(
    Array.from({ length: 200 }, (_, rank) => indexNameOf('metiers', `/metiers/${rank}/`)),
  );
  expect(names.size).toBe(4);
  expect(indexNameOf('metiers', '/metiers/1/')).toBe(indexNameOf('metiers', '/metiers/1/'));
  expect(indexNameOf('editorial', '/actualites/1/')).toBe('editorial');
});

test('trainings have one index while they are few, else one by département', () => {
  expect(sectionFormation(['Haute-Vienne'], false)).toBe('formations');
  expect(sectionFormation(['Haute-Vienne'], true)).toBe('formations-haute-vienne');
  expect(sectionFormation(['Creuse', 'Haute-Vienne'], true)).toBe('formations-ailleurs');
  expect(sectionFormation([], true)).toBe('formations-ailleurs');
});
