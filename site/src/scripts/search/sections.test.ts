import { expect, test } from 'vitest';
import { kinds } from '../../components/Recherche/kinds.ts';
import { indexesFor } from './sections.ts';

const all = [
  'metiers-0',
  'metiers-9',
  'formations',
  'lieux',
  'editorial',
  'competences',
  'domaines',
  'certifications',
].map((name) => `/pagefind/${name}/`);

test('a chosen kind asks for its own indexes only', () => {
  expect(indexesFor(all, { kind: ['metier'] })).toEqual([
    '/pagefind/metiers-0/',
    '/pagefind/metiers-9/',
  ]);
  expect(indexesFor(all, { kind: ['formation', 'guide'] })).toEqual([
    '/pagefind/formations/',
    '/pagefind/editorial/',
  ]);
});

test('without a kind, or with one that is unknown, all are asked for', () => {
  expect(indexesFor(all, { kind: [] })).toEqual(all);
  expect(indexesFor(all, { kind: ['metier', 'inconnu'] })).toEqual(all);
});

test('each kind of the facet has its section', () => {
  for (const { value } of kinds)
    expect(indexesFor(all, { kind: [value] }).length, value).toBeLessThan(all.length);
});
