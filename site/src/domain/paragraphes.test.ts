import { expect, test } from 'vitest';
import { enBlocs, paragraphes } from './paragraphes.ts';

test('one paragraph a line, without the empty ones', () => {
  expect(paragraphes('Un.\n\n  Deux.')).toEqual(['Un.', 'Deux.']);
  expect(paragraphes(undefined)).toEqual([]);
});

test('lines that begin with a dash are one list; a number below zero is not', () => {
  expect(enBlocs(['Il faut :', '- lire', '• écrire', 'Enfin.', '-5 °C', '- partir'])).toEqual([
    'Il faut :',
    { puces: ['lire', 'écrire'] },
    'Enfin.',
    '-5 °C',
    { puces: ['partir'] },
  ]);
});
