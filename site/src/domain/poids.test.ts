import { expect, test } from 'vitest';
import { poidsEnClair } from './poids.ts';

test.each([
  [12, '1\u00a0ko'],
  [339_200, '340\u00a0ko'],
  [1_240_000, '1,2\u00a0Mo'],
  [52_000_000, '52\u00a0Mo'],
])('%i bytes are %s', (octets, words) => {
  expect(poidsEnClair(octets)).toBe(words);
});

test('in English too', () => {
  expect(poidsEnClair(1_240_000, 'en')).toBe('1.2\u00a0MB');
});
