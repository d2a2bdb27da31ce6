import { expect, test } from 'vitest';
import { dessiner } from './dessin.ts';

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** The corners that a path goes through. */
function cornersOf(trace: string): string[] {
  let [x, y] = [0, 0];
  return trace
    .split('z')
    .filter(Boolean)
    .flatMap((part) => {
      [x, y] = [0, 0];
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      return numbers.flatMap((_, rank) => {
        if (rank % 2 === 1) return [];
        x += numbers[rank] ?? 0;
        y += numbers[rank + 1] ?? 0;
        return `${x},${y}`;
      });
    });
}

test('north is up, the west at the left, and neighbours share their corners', () => {
  const { largeur, hauteur, zones } = dessiner([
    { code: '01', polygones: [[square(0, 0, 1)]] },
    { code: '02', polygones: [[square(1, 0, 1)]] },
  ]);
  expect([largeur, hauteur]).toEqual([1000, 507]);
  const [west, east] = zones.map(({ trace }) => cornersOf(trace));
  expect(west).toEqual(['6,500', '500,500', '500,6', '6,6']);
  expect(east?.filter((corner) => west?.includes(corner))).toEqual(['500,500', '500,6']);
  expect(zones.map(({ x, y }) => [x, y])).toEqual([
    [253, 253],
    [747, 253],
  ]);
});

test('the words stand in the largest part, not on an island', () => {
  const { zones } = dessiner([{ code: '01', polygones: [[square(3, 0, 0.1)], [square(0, 0, 2)]] }]);
  expect(zones[0]?.x).toBeLessThan(400);
  expect(zones[0]?.trace.match(/z/g)).toHaveLength(2);
});

test('points that fall together are drawn once', () => {
  const ring = square(0, 0, 1);
  ring.splice(1, 0, [0.00001, 0]);
  const [zone] = dessiner([{ code: '01', polygones: [[ring]] }]).zones;
  expect(cornersOf(zone?.trace ?? '')).toHaveLength(4);
  // After the first corner, steps and not places.
  expect(zone?.trace).toMatch(/^M\d+ \d+l/);
});
