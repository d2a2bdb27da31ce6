import { z } from 'zod';

/** ROME's green classification: `vert`, `strategique` (for the transition), `blanc` (neutral), `brun`. */
export const TransitionEcologique = z.enum(['vert', 'strategique', 'blanc', 'brun']);

/** Yes, no, or absent when the source does not say (ROME writes `O`, `N` or nothing). */
export const indicateurTernaire = z.boolean().optional();
