import { expect, test } from 'vitest';
import { counted, day, moment } from './words';

/** Intl writes several kinds of spaces. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

test('numbers and dates are French', () => {
  expect(plain(counted(1, 'rejet', 'rejets'))).toBe('1 rejet');
  expect(plain(counted(0, 'rejet', 'rejets'))).toBe('0 rejet');
  expect(plain(counted(10_000, 'rejet', 'rejets'))).toBe('10 000 rejets');
  expect(plain(moment('2026-01-05T08:00:00.000Z', 'Europe/Paris'))).toBe('5 janv. 2026, 09:00');
  expect(day('2025-09-18')).toBe('18/09/2025');
});
