import { expect, test } from 'vitest';
import { adresseEn, jumellesOf } from './jumelles.ts';

test('a page of a template with twins has one in each language', () => {
  expect(adresseEn('/', 'en')).toBe('/en/');
  expect(adresseEn('/metiers/', 'en')).toBe('/en/metiers/');
  expect(adresseEn('/en/metiers/', 'fr')).toBe('/metiers/');
  expect(adresseEn('/domaines/agriculture/', 'en')).toBe('/en/domaines/agriculture/');
  expect(adresseEn('/en/', 'fr')).toBe('/');
});

test('a page of another template has none', () => {
  expect(adresseEn('/competences/cuire/', 'en')).toBeUndefined();
  expect(adresseEn('/domaines/agriculture/autre/', 'en')).toBeUndefined();
  expect(jumellesOf('/competences/cuire/')).toEqual([]);
});

test('both twins name the same pages', () => {
  expect(jumellesOf('/en/guides/')).toEqual(jumellesOf('/guides/'));
});
