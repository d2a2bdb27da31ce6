import { z } from 'zod';

const Picture = z.looseObject({
  nom: z.string(),
  alternative: z.string(),
  credit: z.string().optional(),
});
export type PictureNamed = z.infer<typeof Picture>;

/** A file of `articles/`, `guides/`…, as far as the importer itself needs it. */
export const RawContent = z.looseObject({
  slug: z.string().optional(),
  datePublication: z.string().optional(),
  dateMiseAJour: z.string().optional(),
  image: Picture.optional(),
  blocs: z.array(z.looseObject({ image: Picture.optional() })).optional(),
});
export type RawContent = z.infer<typeof RawContent>;

/** The pictures of a text: at its head and in its blocks. */
export const picturesOf = ({ image, blocs = [] }: RawContent): PictureNamed[] =>
  [image, ...blocs.map((bloc) => bloc.image)].filter((picture) => picture !== undefined);
