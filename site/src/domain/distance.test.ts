import { expect, test } from 'vitest';
import { boxAround, distanceKm, distanceToBox } from './distance.ts';

const gueret = { latitude: 46.15847, longitude: 1.87047 };
const limoges = { latitude: 45.85668, longitude: 1.22604 };

test('Guéret is 60 km from Limoges, both ways, and nowhere from itself', () => {
  expect(distanceKm(gueret, limoges)).toBeCloseTo(59.9, 0);
  expect(distanceKm(limoges, gueret)).toBeCloseTo(distanceKm(gueret, limoges), 9);
  expect(distanceKm(gueret, gueret)).toBe(0);
});

test('the other side of the earth is half its girth away', () => {
  const here = { latitude: 46, longitude: 2 };
  expect(distanceKm(here, { latitude: -46, longitude: -178 })).toBeCloseTo(20_015, 0);
});

test('a box is as near as its nearest side, and never farther than what is in it', () => {
  const box = { sud: 45, ouest: 0, nord: 45.9, est: 1.3 };
  expect(distanceToBox(limoges, box)).toBe(0);
  expect(distanceToBox(gueret, box)).toBeGreaterThan(40);
  expect(distanceToBox(gueret, box)).toBeLessThanOrEqual(distanceKm(gueret, limoges));
});

test('the box around points; none around nothing', () => {
  expect(boxAround([gueret, limoges])).toEqual({
    sud: 45.85668,
    ouest: 1.22604,
    nord: 46.15847,
    est: 1.87047,
  });
  expect(boxAround([])).toBeUndefined();
});
