import { expect, test } from 'vitest';
import { countOf, numberOf } from './numbers.ts';

test.each([
  ['830.0', 830],
  ['  10', 10],
  ['1\u00A0234,5', 1234.5],
  ['1\u202F234', 1234],
  ['-0,54', -0.54],
  ['0', 0],
])('« %s » → %d', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  [''],
  [' '],
  ['*'],
  ['1,234,567'],
  ['12 ans'],
  ['1e9'],
  ['NaN'],
  ['Infinity'],
  ['0x10'],
])('« %s » is no number', (text) => {
  expect(numberOf(text)).toBeUndefined();
});

test('a count is whole and not negative', () => {
  expect(['830.0', '0', '12,5', '-1', '*'].map(countOf)).toEqual([
    830,
    0,
    undefined,
    undefined,
    undefined,
  ]);
});
