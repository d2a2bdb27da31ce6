import { expect, test } from 'vitest';
import { isoDate } from './dates.ts';

test.each([
  ['20260901', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['2026-09-01T23:59:59+11:00', '2026-09-01'],
  ['2026-09-01 00:00:00', '2026-09-01'],
  ['01/09/2026', '2026-09-01'],
  [' 1/9/2026 ', '2026-09-01'],
  ['01.09.2026', '2026-09-01'],
  ['29/02/2024', '2024-02-29'],
  ['31/12/99', '1999-12-31'],
])('%s is %s', (text, iso) => {
  expect(isoDate(text)).toBe(iso);
});

test.each([
  '',
  '   ',
  '00000000',
  '99999999',
  '99991231',
  '20170900',
  '31/02/2026',
  '29/02/2026',
  '12/31/2026',
  '2026-13-01',
  '01/01/0001',
  'NR',
  '2026',
])('%j is no date', (text) => {
  expect(isoDate(text)).toBeUndefined();
});

test('an absent cell is no date', () => {
  expect(isoDate(undefined)).toBeUndefined();
});

test.each([
  ['8/31/16', '2016-08-31'],
  ['1/1/24', '2024-01-01'],
  ['12/31/2006', '2006-12-31'],
  ['6/30/00', '2000-06-30'],
  ['1/1/70', '1970-01-01'],
])('%s with the month first is %s', (text, iso) => {
  expect(isoDate(text, { monthFirst: true })).toBe(iso);
});

test('a day where the month should be is no date', () => {
  expect(isoDate('31/12/26', { monthFirst: true })).toBeUndefined();
});
