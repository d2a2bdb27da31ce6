import { z } from 'zod';
import { Latitude, Longitude } from './codes-territoire.ts';

/** Longitude, then latitude, in degrees WGS 84: the order of GeoJSON (RFC 7946 §3.1.1). */
export const Position = z.tuple([Longitude, Latitude]);

/** A closed line: its last position is its first. */
export const Anneau = z.array(Position).min(4).max(2000);

/** The outer ring, then the holes. */
export const Polygone = z.array(Anneau).min(1).max(50);
