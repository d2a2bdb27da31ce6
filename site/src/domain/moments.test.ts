import { expect, test } from 'vitest';
import { dernierJour, moisEnClair, quandEnClair } from './moments.ts';

test.each([
  [
    '2026-12-05T08:30:00.000Z',
    '2026-12-05T11:00:00.000Z',
    'Samedi 5 décembre 2026, de 9 h 30 à 12 h',
  ],
  ['2026-07-02T16:00:00.000Z', undefined, 'Jeudi 2 juillet 2026, à 18 h'],
  [
    '2026-06-30T22:30:00.000Z',
    '2026-07-02T16:05:00.000Z',
    'Du mercredi 1er juillet 2026 à 0 h 30 au jeudi 2 juillet 2026 à 18 h 05',
  ],
])('%s – %s reads as in Paris, summer and winter', (debut, fin, told) => {
  expect(quandEnClair(debut, fin).replaceAll('\u00a0', ' ')).toBe(told);
});

test('an event that ends after midnight in Paris lasts until that day', () => {
  expect(dernierJour({ debut: '2026-12-05T19:00:00.000Z', fin: '2026-12-05T23:30:00.000Z' })).toBe(
    '2026-12-06',
  );
});

test('months have their name', () => {
  expect(moisEnClair('2026-08')).toBe('Août 2026');
});
