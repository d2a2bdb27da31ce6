/** The rings of a geometry, read with care: what is not a closed line on the globe is a fault. */
import type { RawFeature } from './raw.ts';

export type Position = [number, number];
export type Polygones = Position[][][];

/** Why a geometry cannot be drawn, in French, after « ce contour ». */
export class Fault {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

const isDegrees = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= max;

function ringOf(raw: unknown): Position[] | Fault {
  if (!Array.isArray(raw) || raw.length < 4) return new Fault('a un anneau de moins de 4 points');
  const ring: Position[] = [];
  for (const position of raw) {
    const [longitude, latitude] = Array.isArray(position) ? position : [];
    if (!isDegrees(longitude, 180) || !isDegrees(latitude, 90))
      return new Fault('a un point qui n’est pas une longitude et une latitude en degrés (WGS 84)');
    ring.push([longitude, latitude]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.join() === last?.join() ? ring : new Fault('a un anneau qui n’est pas fermé');
}

export function polygonesOf({ type, coordinates }: RawFeature['geometry']): Polygones | Fault {
  const polygones: Polygones = [];
  for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
    if (!Array.isArray(polygon) || polygon.length === 0) return new Fault('a un polygone vide');
    const rings: Position[][] = [];
    for (const raw of polygon) {
      const ring = ringOf(raw);
      if (ring instanceof Fault) return ring;
      rings.push(ring);
    }
    polygones.push(rings);
  }
  return polygones.length > 0 ? polygones : new Fault('est vide');
}

export const positionsIn = (polygones: Polygones): number =>
  polygones.reduce((sum, rings) => sum + rings.reduce((own, ring) => own + ring.length, 0), 0);
