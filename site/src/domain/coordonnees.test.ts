import { expect, test } from 'vitest';
import { sansCoordonnees } from './coordonnees.ts';

test.each([
  ['Écrivez à zoe.martin+x@exemple.fr.', 'Écrivez à […].'],
  ['zoé(at)exemple.fr', '[…]'],
  ['Mon numéro : 06 12 34 56 78, merci', 'Mon numéro : […], merci'],
  ['0612345678', '[…]'],
  ['06.12.34.56.78 ou 06-12-34-56-78', '[…] ou […]'],
  ['+33 6 12 34 56 78', '[…]'],
])('takes out what reaches a person: %s', (texte, attendu) => {
  expect(sansCoordonnees(texte, '[…]')).toBe(attendu);
});

test.each(['Le code ROME D1102 et le RNCP37538', '1 584 métiers en 2026', 'SIRET 13000548900018'])(
  'leaves figures that reach nobody: %s',
  (texte) => {
    expect(sansCoordonnees(texte, '[…]')).toBe(texte);
  },
);
