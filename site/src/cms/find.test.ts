import { expect, test } from 'vitest';
import { findIn, findInLines } from './find.ts';

const rows = [
  { code: 'a', nom: 'Un', dans: { code: 'b' } },
  { code: 'b', nom: 'Deux' },
  { code: 'a', nom: 'Trois « "code":"b" »' },
];
const lines = rows.map((row) => JSON.stringify(row));

test('finds in lines what it finds in records, whatever else holds a field of that name', () => {
  const [one, other] = [findIn(rows, 'code'), findInLines(lines, 'code')];
  for (const value of ['a', 'b', 'c']) expect(other?.(value)).toEqual(one(value));
});

test('gives up where a line does not tell the field, or tells it in escapes', () => {
  expect(findInLines([...lines, '{"nom":"Quatre"}'], 'code')).toBeUndefined();
  expect(findInLines([...lines, JSON.stringify({ code: 'a"b' })], 'code')).toBeUndefined();
});
