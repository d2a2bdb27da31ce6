import { z } from 'zod';

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
