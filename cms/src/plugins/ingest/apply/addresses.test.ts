import { expect, test } from 'vitest';
import { addressOf } from './addresses';

const LONG_WORDS = `${'mot-'.repeat(29)}mot`;

test.each([
  ['boulanger', 'lheo-F1', 1, 'boulanger-lheo-f1'],
  ['boulanger', 'lheo_F1', 3, 'boulanger-lheo-f1-3'],
  [LONG_WORDS, 'lheo-F1', 2, `${'mot-'.repeat(27)}mo-lheo-f1-2`],
  [LONG_WORDS, `x${'9'.repeat(119)}`, 2, `${'9'.repeat(118)}-2`],
])('%s, %s, %i', (words, key, attempt, address) => {
  expect(addressOf(words, key, attempt)).toBe(address);
});

test('an address is never longer than the schemas allow, and keeps their form', () => {
  for (let length = 1; length <= 120; length += 1)
    for (const key of ['a', 'a_b', 'k'.repeat(length)]) {
      const address = addressOf(LONG_WORDS.slice(0, length), key, length);
      expect(address.length).toBeLessThanOrEqual(120);
      expect(address).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
});
