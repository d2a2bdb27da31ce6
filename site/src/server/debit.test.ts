import { expect, test } from 'vitest';
import { Debit } from './debit.ts';

function debitAt(start: number) {
  let now = start;
  const debit = new Debit({ parAppelant: 2, enTout: 3, fenetreMs: 10_000, now: () => now });
  return { debit, wait: (ms: number) => (now += ms) };
}

test('one caller, then all of them, are stopped at their limit until the next window', () => {
  const { debit, wait } = debitAt(50_000);
  expect([1, 2, 3].map(() => debit.prend('a'))).toEqual([true, true, false]);
  expect([1, 2].map(() => debit.prend('b'))).toEqual([true, false]);
  wait(4_000);
  expect(debit.attente).toBe(6);
  expect(debit.prend('c')).toBe(false);
  wait(6_000);
  expect(debit.prend('a')).toBe(true);
});
