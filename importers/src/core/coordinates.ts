import { numberOf } from './numbers.ts';

export type Coordinates = { latitude: number; longitude: number };

/** A hundred-thousandth of a degree is a metre: what files write beyond it is noise. */
const metre = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Degrees WGS 84; undefined when one is missing or impossible, and for 0,0, which is a blank in disguise. */
export function coordinatesOf(latitude: string, longitude: string): Coordinates | undefined {
  const [lat, lon] = [numberOf(latitude), numberOf(longitude)];
  if (lat === undefined || lon === undefined) return undefined;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0)) return undefined;
  return { latitude: metre(lat), longitude: metre(lon) };
}
