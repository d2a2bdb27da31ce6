import { expect, test } from 'vitest';
import { properName, sentence } from './proper-names.ts';

test.each([
  ['ARRAS', 'Arras'],
  ['SAINT-POL-SUR-TERNOISE', 'Saint-Pol-sur-Ternoise'],
  ['LA COURNEUVE', 'La Courneuve'],
  ["L'ISLE-D'ESPAGNAC", "L'Isle-d'Espagnac"],
  ['AULNAY-SOUS-BOIS', 'Aulnay-sous-Bois'],
  ['Le Puy-en-Velay', 'Le Puy-en-Velay'],
  ['ÉPINAY 2', 'Épinay 2'],
  ['', ''],
])('%s → %s', (text, name) => {
  expect(properName(text)).toBe(name);
});

test('words in capitals become a sentence, others stay', () => {
  expect(sentence('MISSION LOCALE')).toBe('Mission locale');
  expect(sentence('Cap emploi 87')).toBe('Cap emploi 87');
});
