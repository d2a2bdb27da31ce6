import { expect, test } from 'vitest';
import { instantsOf } from './heure-locale';

const at = (date: string, time: string) =>
  instantsOf(date, time)?.map((instant) => instant.toISOString().slice(0, 16));

test.each([
  ['winter', '2027-01-15', '09:00', ['2027-01-15T08:00']],
  ['summer', '2027-07-15', '09:00', ['2027-07-15T07:00']],
  ['the minute before spring', '2027-03-28', '01:59', ['2027-03-28T00:59']],
  ['the hour that spring takes away, its start', '2027-03-28', '02:00', []],
  ['the hour that spring takes away, its end', '2027-03-28', '02:59', []],
  ['the first minute of summer time', '2027-03-28', '03:00', ['2027-03-28T01:00']],
  ['the minute before autumn’s double hour', '2027-10-31', '01:59', ['2027-10-30T23:59']],
  [
    'the hour that autumn gives twice, its start',
    '2027-10-31',
    '02:00',
    ['2027-10-31T00:00', '2027-10-31T01:00'],
  ],
  [
    'the hour that autumn gives twice, its end',
    '2027-10-31',
    '02:59',
    ['2027-10-31T00:59', '2027-10-31T01:59'],
  ],
  ['the first minute after it', '2027-10-31', '03:00', ['2027-10-31T02:00']],
  ['midnight', '2027-10-31', '00:00', ['2027-10-30T22:00']],
  ['the end of a leap day', '2028-02-29', '23:59', ['2028-02-29T22:59']],
])('%s', (_name, date, time, expected) => expect(at(date, time)).toEqual(expected));

test.each([
  ['2027-02-29', '10:00'],
  ['2027-13-01', '10:00'],
  ['2027-01-01', '24:00'],
  ['2027-01-01', '9:00'],
  ['01/01/2027', '09:00'],
  ['', ''],
])('%s %s is no moment', (date, time) => expect(at(date, time)).toBeUndefined());
