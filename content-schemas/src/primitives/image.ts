import { z } from 'zod';
import { cmsField } from '../cms-field.ts';

/**
 * A picture of the media library. The record names it by its file name; `url`, `largeur` and
 * `hauteur` are added by the CMS when it exports, in pixels.
 */
export const Image = z
  .strictObject({
    nom: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,118}\.(avif|gif|jpg|jpeg|png|svg|webp)$/),
    alternative: z.string().min(1).max(300),
    credit: z.string().min(1).max(200).optional(),
    url: z.string().optional(),
    largeur: z.int().positive().optional(),
    hauteur: z.int().positive().optional(),
  })
  .register(cmsField, { media: 'image' });
export type Image = z.infer<typeof Image>;
