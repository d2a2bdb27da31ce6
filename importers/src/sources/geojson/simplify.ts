/**
 * Contours made light enough to be drawn on a page, all at once: a border between two territories
 * is one arc of the topology, so it is thinned once and stays the same line on both sides.
 */
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  type Ring,
  simplify,
  type Triangle,
} from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { Polygones, Position } from './geometry.ts';

/** Area of the triangle that a point makes with its neighbours, under which it is dropped, in km². */
const MIN_TRIANGLE = 2;
/** Area of an island, under which it is dropped, in km². */
const MIN_ISLAND = 40;

const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** Square kilometres of a square degree at a latitude. */
const squareKm = (latitude: number) => KM_PER_DEGREE ** 2 * Math.cos(latitude * RADIANS);

const triangleKm2 = ([[x1, y1], [x2, y2], [x3, y3]]: Triangle): number =>
  (Math.abs((x1 - x3) * (y2 - y1) - (x1 - x2) * (y3 - y1)) / 2) * squareKm(y2);

function ringKm2(ring: Ring): number {
  const sum = ring.reduce((total, [x, y], rank) => {
    const [nextX, nextY] = ring[(rank + 1) % ring.length] as Position;
    return total + x * nextY - nextX * y;
  }, 0);
  return (Math.abs(sum) / 2) * squareKm(ring[0]?.[1] ?? 0);
}

/** A ten-thousandth of a degree is ten metres. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

function tidy(ring: number[][]): Position[] {
  const positions = ring.map(([x = 0, y = 0]): Position => [round(x), round(y)]);
  return positions.filter((one, rank) => rank === 0 || one.join() !== positions[rank - 1]?.join());
}

function tidied(coordinates: number[][][][]): Polygones {
  return coordinates
    .map((rings) => rings.map(tidy).filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0);
}

/** In the same order; one that is too small to be drawn comes back without polygons. */
export function simplified(contours: readonly Polygones[]): Polygones[] {
  const objects = Object.fromEntries(
    contours.map((coordinates, rank): [string, MultiPolygon] => [
      `c${rank}`,
      { type: 'MultiPolygon', coordinates },
    ]),
  );
  const weighed = presimplify(topology(objects) as Topology<Objects<object>>, triangleKm2);
  const thin = simplify(weighed, MIN_TRIANGLE);
  const kept = filter(thin, filterAttachedWeight(thin, MIN_ISLAND, ringKm2));
  return contours.map((_, rank) => {
    const { geometry } = feature(kept, kept.objects[`c${rank}`] as GeometryObject) as {
      geometry: MultiPolygon | null;
    };
    return tidied(geometry?.coordinates ?? []);
  });
}
