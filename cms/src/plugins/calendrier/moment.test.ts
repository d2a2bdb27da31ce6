import { expect, test } from 'vitest';
import { instantAsked } from './moment';

const NOW = new Date('2027-03-27T12:00:00Z');
const ask = (date: string, heure: string, passage = '') => {
  try {
    return instantAsked({ date, heure, passage }, NOW).toISOString();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each([
  ['2027-03-28', '01:30', '', '2027-03-28T00:30:00.000Z'],
  ['2027-03-28', '02:30', '', 'calendrier.heureAbsente'],
  ['2027-03-28', '02:30', 'premier', 'calendrier.heureAbsente'],
  ['2027-03-28', '03:30', '', '2027-03-28T01:30:00.000Z'],
  ['2027-10-31', '02:30', '', 'calendrier.heureDouble'],
  ['2027-10-31', '02:30', 'premier', '2027-10-31T00:30:00.000Z'],
  ['2027-10-31', '02:30', 'second', '2027-10-31T01:30:00.000Z'],
  // A time that passes once needs no choice, and minds none.
  ['2027-10-31', '03:30', 'second', '2027-10-31T02:30:00.000Z'],
  ['2027-03-27', '13:00', '', 'calendrier.passe'],
  ['2027-03-27', '13:01', '', '2027-03-27T12:01:00.000Z'],
  ['2027-02-30', '10:00', '', 'calendrier.moment'],
])('%s at %s %s', (date, heure, passage, expected) =>
  expect(ask(date, heure, passage)).toBe(expected),
);
