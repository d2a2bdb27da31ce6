/** How far places are from each other, as the crow flies. Degrees in, kilometres out. */
export type Point = { latitude: number; longitude: number };

/** What holds all the places of a territory. */
export type Boite = { sud: number; ouest: number; nord: number; est: number };

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** Haversine: right to half a percent, whatever the latitude. */
export function distanceKm(from: Point, to: Point): number {
  const latitudes = Math.sin(((to.latitude - from.latitude) * RADIANS) / 2) ** 2;
  const longitudes = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2) ** 2;
  const across = Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, latitudes + across * longitudes)));
}

const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** Nothing in the box is nearer than this; zero from inside. */
export const distanceToBox = (from: Point, { sud, ouest, nord, est }: Boite): number =>
  distanceKm(from, {
    latitude: within(from.latitude, sud, nord),
    longitude: within(from.longitude, ouest, est),
  });

/** The smallest box around the points; undefined without any. */
export function boxAround(points: readonly Point[]): Boite | undefined {
  if (points.length === 0) return undefined;
  const box = { sud: 90, ouest: 180, nord: -90, est: -180 };
  for (const { latitude, longitude } of points) {
    box.sud = Math.min(box.sud, latitude);
    box.nord = Math.max(box.nord, latitude);
    box.ouest = Math.min(box.ouest, longitude);
    box.est = Math.max(box.est, longitude);
  }
  return box;
}
