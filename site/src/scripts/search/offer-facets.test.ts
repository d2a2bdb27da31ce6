import { expect, test } from 'vitest';
import { moisEnClair } from './offer-facets.ts';

test('a month is said in the language of the page, other words stay as the index has them', () => {
  expect(moisEnClair('2027-01', 'fr')).toBe('janvier 2027');
  expect(moisEnClair('2027-08', 'en')).toBe('August 2027');
  expect(moisEnClair('Dates à demander', 'fr')).toBeUndefined();
  expect(moisEnClair('2027-13', 'fr')).toBeUndefined();
});
