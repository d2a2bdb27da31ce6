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
  expect(indexesFor(all, { kind: ['metier'], partout: false })).toEqual([
    '/pagefind/metiers-0/',
    '/pagefind/metiers-9/',
  ]);
  expect(indexesFor(all, { kind: ['formation', 'guide'], partout: true })).toEqual([
    '/pagefind/formations/',
    '/pagefind/editorial/',
  ]);
});

test('without a kind, competences and places wait until everywhere is asked for', () => {
  const first = indexesFor(all, { kind: [], partout: false });
  expect(all.filter((address) => !first.includes(address))).toEqual([
    '/pagefind/lieux/',
    '/pagefind/competences/',
  ]);
  expect(indexesFor(all, { kind: [], partout: true })).toEqual(all);
});

test('a kind that is unknown asks for all', () => {
  expect(indexesFor(all, { kind: ['metier', 'inconnu'], partout: false })).toEqual(all);
});

test('each kind of the facet has its section', () => {
  for (const { value } of kinds)
    expect(indexesFor(all, { kind: [value], partout: false }).length, value).toBeLessThan(
      all.length,
    );
});
