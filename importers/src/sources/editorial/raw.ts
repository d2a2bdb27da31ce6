import { z } from 'zod';

/** Optional `source.json`: what to credit, where it differs from the portal's own. */
export const RawSource = z.strictObject({
  titre: z.string().optional(),
  editeur: z.string().optional(),
  release: z.string().optional(),
  licence: z.string().optional(),
  url: z.string().optional(),
});
export type RawSource = z.infer<typeof RawSource>;

/** A file of `articles/` or `guides/`, as far as the importer itself needs it. */
export const RawContent = z.looseObject({
  slug: z.string().optional(),
  datePublication: z.string().optional(),
  dateMiseAJour: z.string().optional(),
  image: z
    .looseObject({ nom: z.string(), alternative: z.string(), credit: z.string().optional() })
    .optional(),
});
export type RawContent = z.infer<typeof RawContent>;
