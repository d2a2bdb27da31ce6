import { expect, test } from 'vitest';
import { isIn, monthAt, monthName, parisDay, parisTime, shifted, weeksOf } from './month';

test('a month is shown by whole weeks, Monday first', () => {
  const weeks = weeksOf({ year: 2027, month: 3 });
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual(
    ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2027-03-${day}`),
  );
  expect(weeks[4]?.[6]).toBe('2027-04-04');
  // A month that begins on a Sunday takes six.
  expect(weeksOf({ year: 2027, month: 8 })).toHaveLength(6);
  expect(weeksOf({ year: 2027, month: 8 })[0]?.[0]).toBe('2027-07-26');
  expect(weeksOf({ year: 2027, month: 2 })).toHaveLength(4);
});

test('months follow each other over years', () => {
  expect(shifted({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(shifted({ year: 2027, month: 1 }, -1)).toEqual({ year: 2026, month: 12 });
  expect(isIn('2027-01-31', { year: 2027, month: 1 })).toBe(true);
  expect(isIn('2027-02-01', { year: 2027, month: 1 })).toBe(false);
  expect(monthName({ year: 2027, month: 3 })).toBe('mars 2027');
});

test('days and times are those of Paris, whoever reads', () => {
  expect([parisDay('2027-03-27T23:30:00Z'), parisTime('2027-03-27T23:30:00Z')]).toEqual([
    '2027-03-28',
    '00:30',
  ]);
  expect(parisTime('2027-03-28T01:00:00Z')).toBe('03:00');
  expect([
    parisTime('2027-10-31T00:30:00Z'),
    parisTime('2027-10-31T01:30:00Z'),
    parisTime('2027-10-31T02:30:00Z'),
  ]).toEqual(['02:30', '02:30', '03:30']);
  expect(monthAt(new Date('2027-10-31T23:30:00Z'))).toEqual({ year: 2027, month: 11 });
});
