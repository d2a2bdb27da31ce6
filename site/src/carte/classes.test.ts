import { expect, test } from 'vitest';
import { classer } from './classes.ts';

test('twelve values in four classes of three, told by their own bounds', () => {
  const { classes, rangDe } = classer([12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(classes).toEqual([
    { rang: 1, min: 1, max: 3 },
    { rang: 2, min: 4, max: 6 },
    { rang: 3, min: 7, max: 9 },
    { rang: 4, min: 10, max: 12 },
  ]);
  expect([1, 3, 4, 12].map(rangDe)).toEqual([1, 1, 2, 4]);
});

test('equal values are in one class, whatever their number', () => {
  expect(classer([3, 3, 3, 3, 3]).classes).toEqual([{ rang: 1, min: 3, max: 3 }]);
  const { classes, rangDe } = classer([0, 0, 0, 5]);
  expect(classes).toEqual([
    { rang: 1, min: 0, max: 0 },
    { rang: 2, min: 5, max: 5 },
  ]);
  expect(rangDe(5)).toBe(2);
});

test('what is not known has no class, and no class is made of it', () => {
  const { classes, rangDe } = classer([undefined, 4, undefined]);
  expect(classes).toEqual([{ rang: 1, min: 4, max: 4 }]);
  expect(rangDe(undefined)).toBe(0);
  expect(classer([]).classes).toEqual([]);
});
