import { expect, test } from 'vitest';
import { readCell } from './cells.ts';
import { numberOf } from './numbers.ts';

test('a wrong cell is told, a blank one is not', () => {
  const dropped: string[] = [];
  const read = (cell: string | undefined) =>
    readCell('age', cell, numberOf, (column) => void dropped.push(column));
  expect([read(' 12 '), read('  '), read(undefined)]).toEqual([12, undefined, undefined]);
  expect(dropped).toEqual([]);
  expect(read('douze')).toBeUndefined();
  expect(dropped).toEqual(['age']);
});
