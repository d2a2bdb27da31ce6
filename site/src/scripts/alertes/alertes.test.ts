import { expect, test } from 'vitest';
import type { AlerteModel } from '../../page-models/types-editorial.ts';
import { dueAt } from './alertes.ts';

const alerte = (cle: string, debut: string, fin: string): AlerteModel => ({
  cle,
  titre: cle,
  niveau: 'information',
  debut,
  fin,
});

test('an alert is shown from its first instant, and no longer at its last', () => {
  const one = alerte('a', '2026-03-29T00:30:00.000Z', '2026-03-29T02:00:00.000Z');
  const shown = (instant: string) => dueAt([one], Date.parse(instant)).length;
  expect(shown('2026-03-29T00:29:59.999Z')).toBe(0);
  expect(shown('2026-03-29T00:30:00.000Z')).toBe(1);
  expect(shown('2026-03-29T01:59:59.999Z')).toBe(1);
  expect(shown('2026-03-29T02:00:00.000Z')).toBe(0);
});
