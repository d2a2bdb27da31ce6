import { expect, test } from 'vitest';
import { KeyTable, numberOfKey } from './key-table.ts';

test('as a Map of texts would answer, through many growths', { timeout: 30_000 }, () => {
  const table = new KeyTable();
  const COUNT = 200_000;
  for (let rank = 0; rank < COUNT; rank += 1) table.set(`lheo-${rank}`, rank);
  expect(table.size).toBe(COUNT);
  for (let rank = 0; rank < COUNT; rank += 1)
    if (table.get(`lheo-${rank}`) !== rank) throw new Error(`lheo-${rank} is lost`);
  expect(table.get(`lheo-${COUNT}`)).toBeUndefined();
  expect(table.get('')).toBeUndefined();
});

test('a key has one number, the last that was set', () => {
  const table = new KeyTable();
  table.set('a', 1);
  table.set('a', 2 ** 40 + 1);
  expect(table.get('a')).toBe(2 ** 40 + 1);
  expect(table.size).toBe(1);
});

test('the number of a key tells it from another', () => {
  expect(numberOfKey('a')).toBe(numberOfKey('a'));
  expect(numberOfKey('a')).not.toBe(numberOfKey('b'));
  expect(Number.isSafeInteger(numberOfKey('a'))).toBe(true);
});
