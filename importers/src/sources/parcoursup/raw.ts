import { slugify } from '@portulan/content-schemas';
import { z } from 'zod';

const texte = z.string();

/**
 * The columns read, by the slug of their title: the small file and the complete one write the same
 * titles with and without accents and apostrophes.
 */
export const raw = z.object({
  'statut-de-l-etablissement-de-la-filiere-de-formation-public-prive': texte.optional(),
  'code-uai-de-l-etablissement': texte,
  etablissement: texte,
  'region-de-l-etablissement': texte.optional(),
  'filiere-de-formation': texte,
  'coordonnees-gps-de-la-formation': texte.optional(),
});
export type RawFiliere = z.infer<typeof raw>;

export const columnName = slugify;

export const REQUIRED = ['code-uai-de-l-etablissement', 'etablissement', 'filiere-de-formation'];
