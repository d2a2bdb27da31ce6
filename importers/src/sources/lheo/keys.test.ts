import { expect, test } from 'vitest';
import { addressOf, Claims, digestOf, partOf } from './keys.ts';

test.each([
  ['07_10', '07-10'],
  [' A.12-3 ', 'A.12-3'],
])('%s → %s', (numero, part) => expect(partOf(numero)).toBe(part));

test('a number that a key cannot hold is told by its words and a digest', () => {
  expect(partOf('N° 12/3')).toMatch(/^n-12-3-[0-9a-f]{12}$/);
  expect(partOf('N° 12/3')).not.toBe(partOf('N° 12-3'));
  expect(partOf('—')).toMatch(/^[0-9a-f]{12}$/);
  expect(partOf('x'.repeat(200)).length).toBeLessThanOrEqual(31);
});

test('a digest does not see typography', () => {
  expect(digestOf("L'atelier", 'CAP')).toBe(digestOf('L’ATELIER', 'cap'));
  expect(digestOf('a', 'b')).not.toBe(digestOf('a b'));
});

test('the first owner has the plain key, the next one a qualified key, the same owner the same', () => {
  const claims = new Claims();
  expect(claims.claim('f1', 'a', 'f1-a')).toEqual({ key: 'a', first: true });
  expect(claims.claim('f2', 'a', 'f2-a')).toEqual({ key: 'f2-a', first: true });
  expect(claims.claim('f1', 'a', 'f1-a')).toEqual({ key: 'a', first: false });
  expect(claims.claim('f2', 'a', 'f2-a')).toEqual({ key: 'f2-a', first: false });
});

test('an address leaves room for its key, and is cut between words', () => {
  const key = 'edof-12312312300000-RNCP40344-VETO2027';
  const address = addressOf('mot '.repeat(40), key);
  expect(address).toMatch(/^mot(-mot)+$/);
  expect(`${address}-${key}`.length).toBeLessThanOrEqual(120);
  expect(addressOf('CAP Boulanger', key)).toBe('cap-boulanger');
  expect(addressOf('a'.repeat(200), key)).toBe('a'.repeat(81));
  expect(addressOf('—', 'lheo-F1')).toBe('lheo-f1');
});
