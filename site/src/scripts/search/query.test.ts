import { expect, test } from 'vitest';
import { addressOf, isEmpty, isShownBy, queryOf, sentence } from './query.ts';

test('an address says the query, and the query the address', () => {
  const search =
    '?q=pain+bio&kind=metier&kind=guide&domaine=D&departement=Haute-Vienne&partout=oui';
  expect(queryOf(search)).toMatchObject({
    q: 'pain bio',
    kind: ['metier', 'guide'],
    domaine: ['D'],
    departement: ['Haute-Vienne'],
    partout: true,
  });
  expect(addressOf(queryOf(search))).toBe(search);
});

test('an empty query leaves a bare address', () => {
  expect(isEmpty(queryOf('?q=+++'))).toBe(true);
  expect(addressOf(queryOf(''))).toBe('');
});

test('a value said twice counts once, a very long text is cut', () => {
  const { q, kind } = queryOf(`?q=${'a'.repeat(500)}&kind=metier&kind=metier`);
  expect(kind).toEqual(['metier']);
  expect(q).toHaveLength(120);
});

test('sees the words of the query in a text, whatever their accents and endings', () => {
  expect(isShownBy('boulangere', 'Boulanger / Boulangère')).toBe(true);
  expect(isShownBy('pain BIO', 'Du pain')).toBe(false);
  expect(isShownBy('', 'Du pain')).toBe(true);
});

test('tells how many, in French', () => {
  const said = (jobs: number, pages: number, q = 'pain') => sentence({ jobs, pages }, q, 'fr');
  expect(said(0, 0)).toBe('Aucun résultat pour «\u00a0pain\u00a0».');
  expect(said(0, 1)).toBe('1 résultat pour «\u00a0pain\u00a0».');
  expect(said(0, 1234, '')).toBe('1\u202f234 résultats.');
  expect(said(1, 0)).toBe('1 métier pour «\u00a0pain\u00a0».');
  expect(said(10, 42)).toBe(
    '10 métiers pour «\u00a0pain\u00a0», 42 pages où ces mots se trouvent.',
  );
});

test('tells how many, in English', () => {
  expect(sentence({ jobs: 0, pages: 1234 }, '', 'en')).toBe('1,234 results.');
  expect(sentence({ jobs: 1, pages: 2 }, 'pain', 'en')).toBe(
    '1 job for “pain”, 2 pages where these words are found.',
  );
});
