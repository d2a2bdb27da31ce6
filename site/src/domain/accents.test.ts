import { expect, test } from 'vitest';
import { accentsDeLaNaf, accentsDesCapitales, ligatures } from './accents.ts';

test.each([
  ['Electricien / Electricienne du bâtiment', 'Électricien / Électricienne du bâtiment'],
  ['Diplôme d’Etat', 'Diplôme d’État'],
  ['Etre à l’écoute', 'Être à l’écoute'],
  ['Ecole Emile Zola', 'École Émile Zola'],
  ['Eleveur d’Equidés', 'Éleveur d’Équidés'],
])('accents the capitals of « %s »', (text, expected) => {
  expect(accentsDesCapitales(text)).toBe(expected);
});

test.each([
  'Effectuer',
  'Et après',
  'Engie Energy',
  'Expert EHPAD',
  'Etxepare',
  'Ernest',
  'Ethnologie',
  'ELECTRIC',
  'Schneider Electric',
])('leaves « %s » as it is', (text) => {
  expect(accentsDesCapitales(text)).toBe(text);
});

test('joins œ where French has no other way', () => {
  expect(ligatures('Second oeuvre, Oeuvres, coexister')).toBe('Second œuvre, Œuvres, coexister');
});

test.each([
  ['Publicite et etudes de marche', 'Publicité et études de marché'],
  ['Edition', 'Édition'],
  ['Fabrication de produits a base de tabac', 'Fabrication de produits à base de tabac'],
])('writes the division « %s » as Insee does', (text, expected) => {
  expect(accentsDeLaNaf(text)).toBe(expected);
});
