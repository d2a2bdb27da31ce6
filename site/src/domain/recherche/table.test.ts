import { expect, test } from 'vitest';
import { ecrireEntrees, lireEntrees } from './table.ts';

test('what is written is read again, neighbours and far ones, at each level', () => {
  const entrees = [0, 1, 2, 44, 45, 90, 1583, 1584, 60_000].map((rang, n) => ({
    rang,
    niveau: n % 2,
  }));
  expect(lireEntrees(ecrireEntrees(entrees))).toEqual(entrees);
  expect(lireEntrees('')).toEqual([]);
});

test('neighbours take one sign each, and no sign is one that JSON or a line would change', () => {
  const suite = Array.from({ length: 20 }, (_, rang) => ({ rang, niveau: rang % 2 }));
  expect(ecrireEntrees(suite)).toHaveLength(20);
  const loin = Array.from({ length: 300 }, (_, n) => ({ rang: 7 * n * n, niveau: 1 }));
  expect(ecrireEntrees(loin)).not.toMatch(/["\\\s]/);
});
