import { expect, test } from 'vitest';
import { kinds } from '../../components/Recherche/kinds.ts';
import { indexesFor } from './sections.ts';

const none = { departement: [], partout: false };

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
  expect(indexesFor(all, { ...none, kind: ['metier'] })).toEqual([
    '/pagefind/metiers-0/',
    '/pagefind/metiers-9/',
  ]);
  expect(indexesFor(all, { ...none, kind: ['formation', 'guide'], partout: true })).toEqual([
    '/pagefind/formations/',
    '/pagefind/editorial/',
  ]);
});

test('without a kind, competences and places wait until everywhere is asked for', () => {
  const first = indexesFor(all, { ...none, kind: [] });
  expect(all.filter((address) => !first.includes(address))).toEqual([
    '/pagefind/lieux/',
    '/pagefind/competences/',
  ]);
  expect(indexesFor(all, { ...none, kind: [], partout: true })).toEqual(all);
});

test('a kind that is unknown asks for all', () => {
  expect(indexesFor(all, { ...none, kind: ['metier', 'inconnu'] })).toEqual(all);
});

test('each kind of the facet has its section', () => {
  for (const { value } of kinds)
    expect(indexesFor(all, { ...none, kind: [value] }).length, value).toBeLessThan(all.length);
});

test('trainings parted by département are read for those that are chosen', () => {
  const [creuse, vienne, ailleurs] = ['creuse', 'haute-vienne', 'ailleurs'].map(
    (part) => `/pagefind/formations-${part}/`,
  );
  const parted = ['/pagefind/domaines/', creuse, vienne, ailleurs, '/pagefind/lieux/'] as string[];
  const read = (asked: object) => indexesFor(parted, { ...none, kind: [], ...asked });
  expect(read({})).toEqual(['/pagefind/domaines/']);
  expect(read({ departement: ['Haute-Vienne'] })).toEqual([
    '/pagefind/domaines/',
    vienne,
    ailleurs,
  ]);
  expect(read({ kind: ['formation'], departement: ['Creuse'] })).toEqual([creuse, ailleurs]);
  expect(read({ kind: ['formation'] })).toEqual([creuse, vienne, ailleurs]);
  expect(read({ partout: true })).toEqual(parted);
});
