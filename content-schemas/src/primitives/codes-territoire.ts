import { z } from 'zod';

/** Commune of the Code officiel géographique: `87085`, `2A004`. Source: Insee. */
export const CodeInsee = z.string().regex(/^(\d{2}|2[AB])\d{3}$/);

/** Département: `16`, `2A`, `974`. Source: Insee. */
export const CodeDepartement = z.string().regex(/^(\d{2,3}|2[AB])$/);

/** Région: two digits, `75`. Source: Insee. */
export const CodeRegion = z.string().regex(/^\d{2}$/);

/** Five digits with the leading zero. */
export const CodePostal = z.string().regex(/^\d{5}$/);

/** Degrees north, WGS 84. */
export const Latitude = z.number().min(-90).max(90);

/** Degrees east, WGS 84. */
export const Longitude = z.number().min(-180).max(180);

/** A postal address: street lines, then what sorts it. */
export const Adresse = z.strictObject({
  lignes: z.array(z.string().min(1).max(120)).max(6),
  codePostal: CodePostal.optional(),
  ville: z.string().min(1).max(120).optional(),
});
export type Adresse = z.infer<typeof Adresse>;
