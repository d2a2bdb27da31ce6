import { expect, test } from 'vitest';
import { jourDeDepart, joursAutour, periodeAu } from './jours.ts';

const now = new Date('2026-01-04T23:30:00Z');

test('the day is the one that is said, else the one it is in Paris', () => {
  expect(jourDeDepart({ PORTULAN_JOUR: '2026-03-02' }, now)).toBe('2026-03-02');
  expect(jourDeDepart({}, now)).toBe('2026-01-05');
});

test.each(['demain', '2026-3-2', '2026-13-01'])('%s is no day', (PORTULAN_JOUR) => {
  expect(() => jourDeDepart({ PORTULAN_JOUR }, now)).toThrow(/AAAA-MM-JJ/);
});

test.each([
  [0, 5, '2026-01-05', '2026-01-09'],
  [1, 1, '2026-01-12', '2026-01-16'],
  [-10, 30, '2025-12-29', '2026-01-30'],
])(
  'a session %i days away that lasts %i goes from a Monday to a Friday',
  (start, days, debut, fin) => {
    expect(periodeAu('2026-01-05', start, days)).toEqual({ debut, fin });
  },
);

test('days around are those very days, over the change of hour too', () => {
  expect(joursAutour('2026-03-28', -1, 2)).toEqual({ debut: '2026-03-27', fin: '2026-03-30' });
});
