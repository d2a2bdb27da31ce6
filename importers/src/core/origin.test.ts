import { expect, test } from 'vitest';
import { originOf } from './origin.ts';

test('a place is remembered as it was given, without what only its owner knows', () => {
  expect(originOf('scripts/seed/rome')).toBe('scripts/seed/rome');
  expect(originOf('https://exemple.fr/a@b.zip')).toBe('https://exemple.fr/a@b.zip');
  expect(originOf('https://moi:secret@exemple.fr/rome.zip')).toBe('https://exemple.fr/rome.zip');
  expect(originOf('x'.repeat(2_001))).toBeUndefined();
});
