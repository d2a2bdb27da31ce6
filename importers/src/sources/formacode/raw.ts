import { z } from 'zod';

/** Places of the cells of `FCod`, which has no line of titles; empty ones at the end may be missing. */
export const CELLS = {
  code: 0,
  libelle: 2,
  champ: 4,
  generique: 6,
  associes: 8,
  definition: 9,
  emploi: 10,
  edition: 11,
  nsf: 12,
} as const;

/** Code, capitals, label and kind: what a row cannot do without. */
export const MIN_CELLS = 4;

/** `formacode_v13_v14_editeur_lheo.csv`. */
export const RawLibelle = z.object({ code: z.string(), libelle: z.string() });
