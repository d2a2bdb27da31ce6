/**
 * The twelve départements of Nouvelle-Aquitaine as rounded tiles, each about where it is: drawn by
 * us, for a portal that no contours were imported into.
 */
import type { Dessin } from './dessin.ts';

const [WIDTH, HEIGHT, GAP, RADIUS] = [172, 148, 10, 28];

/** Column and row of the left upper corner, then how many columns it spans. */
const TILES: Record<string, [column: number, row: number, span?: number]> = {
  '79': [1, 0],
  '86': [2, 0],
  '17': [0, 1],
  '16': [1, 1],
  '87': [2, 1],
  '23': [3, 1],
  '33': [0, 2],
  '24': [1, 2, 2],
  '19': [3, 2],
  '40': [0, 3],
  '47': [1, 3],
  '64': [0, 4, 2],
};

function tile(left: number, top: number, width: number): string {
  const [w, h, r] = [width - 2 * RADIUS, HEIGHT - 2 * RADIUS, RADIUS];
  return `M${left + r} ${top}h${w}q${r} 0 ${r} ${r}v${h}q0 ${r}-${r} ${r}h-${w}q-${r} 0-${r}-${r}v-${h}q0-${r} ${r}-${r}z`;
}

/** The tiles of these départements; undefined when one of them is elsewhere. */
export function schema(codes: readonly string[]): Dessin | undefined {
  if (codes.length === 0 || codes.some((code) => !TILES[code])) return undefined;
  const zones = codes.map((code) => {
    const [column, row, span = 1] = TILES[code] ?? [0, 0];
    const [left, top] = [column * (WIDTH + GAP), row * (HEIGHT + GAP)];
    const width = span * WIDTH + (span - 1) * GAP;
    return { code, trace: tile(left, top, width), x: left + width / 2, y: top + HEIGHT / 2 };
  });
  return {
    largeur: 4 * WIDTH + 3 * GAP,
    hauteur: 5 * HEIGHT + 4 * GAP,
    zones,
    schematique: true,
  };
}
