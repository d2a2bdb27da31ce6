import { expect, test } from 'vitest';
import { abreger, phrase, phrases, sansInsecables, typographie } from './typographie.ts';

test.each([
  ["Conducteur d'engins", 'Conducteur d’engins'],
  ['Boulanger / Boulangère', 'Boulanger\u00a0/ Boulangère'],
  ['Il dit "oui"', 'Il dit «\u00a0oui\u00a0»'],
  [
    'Pourquoi ? Attention ! Oui ; non : voilà',
    'Pourquoi\u202f? Attention\u202f! Oui\u202f; non\u00a0: voilà',
  ],
  ["Diplôme d'Etat, second oeuvre", 'Diplôme d’État, second œuvre'],
  ['Et la suite...', 'Et la suite…'],
  ['https://exemple.fr/page', 'https://exemple.fr/page'],
])('writes %s as %s', (source, read) => {
  expect(typographie(source)).toBe(read);
  expect(typographie(read)).toBe(read);
});

test('makes sentences of lines', () => {
  expect(phrase('réalise des travaux')).toBe('Réalise des travaux.');
  expect(phrase('Est-ce fini ?')).toBe('Est-ce fini\u202f?');
  expect(phrases('Un\n\n deux. ')).toEqual(['Un.', 'Deux.']);
  expect(phrases(undefined)).toEqual([]);
});

test('cuts between words and says so', () => {
  expect(abreger('court', 10)).toBe('court');
  expect(abreger('un texte bien trop long', 15)).toBe('un texte bien…');
  expect(abreger('x'.repeat(40), 10)).toHaveLength(10);
});

test('gives the words alone to the search', () => {
  expect(sansInsecables('Boulanger\u00a0/ Boulangère\u202f!')).toBe('Boulanger / Boulangère !');
});
