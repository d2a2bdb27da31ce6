import { expect, test } from 'vitest';
import { isStorable, storable } from './storable';

const told = (value: unknown, text = JSON.stringify(value)) => isStorable(value, text);

test('what a database refuses is found wherever it stands, and replaced', () => {
  for (const bad of ['a\0b', ['\ud83d'], { deep: [{ text: '\udc00' }] }, { 'cl\0e': 1 }]) {
    expect(told(bad)).toBe(false);
    expect(told(storable(bad))).toBe(true);
  }
  expect(storable('a\0b')).toBe('a\uFFFDb');
});

test('sound text passes, also written with escapes', () => {
  const value = { texte: 'été 🎓 \\u0000', nombre: 1.5, rien: null, vrai: true };
  expect(told(value)).toBe(true);
  expect(told({ texte: '🎓' }, '{"texte":"\\ud83c\\udf93"}')).toBe(true);
  expect(storable(value)).toEqual(value);
});
