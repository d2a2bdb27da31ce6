/** Contours → paths in whole units, small enough to be sent to a phone. */
import type { Contour } from '@portulan/content-schemas';

type Polygones = Contour['polygones'];
type Point = [x: number, y: number];

/** One territory of a drawn map; `x`, `y` is where its words stand. */
export type Zone = { code: string; trace: string; x: number; y: number };
export type Dessin = {
  largeur: number;
  hauteur: number;
  zones: Zone[];
  /** Drawn by us, not from contours. */
  schematique?: true;
};

/** Units of the longer side: about one a pixel on a large screen. */
const LONG_SIDE = 1000;
const MARGIN = 6;
const RADIANS = Math.PI / 180;

function projection(polygones: Polygones): { project: (point: Point) => Point; size: Point } {
  const points = polygones.flat(2);
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  // A degree of longitude is narrower than one of latitude: as on a chart of this latitude.
  const narrow = Math.cos(((south + north) / 2) * RADIANS);
  const [width, height] = [(east - west) * narrow, north - south];
  const scale = (LONG_SIDE - 2 * MARGIN) / (Math.max(width, height) || 1);
  return {
    project: ([longitude, latitude]) => [
      Math.round((longitude - west) * narrow * scale + MARGIN),
      Math.round((north - latitude) * scale + MARGIN),
    ],
    size: [Math.ceil(width * scale + 2 * MARGIN), Math.ceil(height * scale + 2 * MARGIN)],
  };
}

/** `m10 20 3 4-5 6z`: each point from the one before, signs as separators. */
function pathOf(ring: readonly Point[]): string {
  let [lastX, lastY] = [0, 0];
  let path = 'M';
  let drawn = 0;
  for (const [x, y] of ring.slice(0, -1)) {
    const [dx, dy] = [x - lastX, y - lastY];
    if (drawn > 0 && dx === 0 && dy === 0) continue;
    const start = drawn === 0 ? '' : drawn === 1 ? 'l' : dx < 0 ? '' : ' ';
    drawn += 1;
    path += `${start}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [lastX, lastY] = [x, y];
  }
  return `${path}z`;
}

function areaAndCentre(ring: readonly Point[]): { area: number; centre: Point } {
  let [area, x, y] = [0, 0, 0];
  for (const [rank, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(rank + 1) % ring.length] as Point;
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const [first = [0, 0]] = ring;
  const centre: Point = area === 0 ? first : [x / (6 * area), y / (6 * area)];
  return { area: Math.abs(area), centre };
}

export function dessiner(contours: readonly Pick<Contour, 'code' | 'polygones'>[]): Dessin {
  const { project, size } = projection(contours.flatMap(({ polygones }) => polygones));
  const zones = contours.map(({ code, polygones }) => {
    const rings = polygones.flatMap((polygon) => polygon.map((ring) => ring.map(project)));
    const largest = rings.map(areaAndCentre).reduce((a, b) => (b.area > a.area ? b : a));
    const [x, y] = largest.centre.map(Math.round) as Point;
    return { code, trace: rings.map(pathOf).join(''), x, y };
  });
  return { largeur: size[0], hauteur: size[1], zones };
}
