import { expect, test } from 'vitest';
import { findIn, findInLines } from './find.ts';

const rows = [
  { code: 'a', nom: 'Un', dans: { code: 'b' } },
  { nom: 'Deux', code: 'b' },
  { dans: { code: 'a' }, code: 'é' },
  { code: 'a', nom: 'Trois « "code":"b" »' },
];
const bytesOf = (row: object) => Buffer.from(JSON.stringify(row)).toString('latin1');
const lines = rows.map(bytesOf);

test('finds in lines what it finds in records, whatever else holds a field of that name', () => {
  const [one, other] = [findIn(rows, 'code'), findInLines(lines, 'code')];
  for (const value of ['a', 'b', 'c', 'é']) expect(other?.(value)).toEqual(one(value));
});

test('gives up where a line does not tell the field, or tells it in escapes', () => {
  expect(findInLines([...lines, '{"nom":"Quatre"}'], 'code')).toBeUndefined();
  expect(findInLines([...lines, bytesOf({ code: 'a"b' })], 'code')).toBeUndefined();
});
