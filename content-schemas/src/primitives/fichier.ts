import { z } from 'zod';
import { type CmsField, cmsField } from '../cms-field.ts';

/**
 * A file of the media library that is not a picture. The record names it by its file name; `url` is
 * added by the CMS when it exports. Its size and its pages are read from its bytes, never typed.
 */
const fichier = (formats: string, media: CmsField['media']) =>
  z
    .strictObject({
      nom: z.string().regex(new RegExp(`^[a-z0-9][a-z0-9._-]{0,118}\\.(${formats})$`)),
      url: z.string().optional(),
    })
    .register(cmsField, { media });

/** What a visitor downloads. */
export const Document = fichier('csv|docx|epub|odp|ods|odt|pdf|pptx|xlsx', 'document');
export type Document = z.infer<typeof Document>;

/** What a browser plays by itself. */
export const Video = fichier('mp4|webm', 'video');
export type Video = z.infer<typeof Video>;

/** What is said in a video, with its moments (WebVTT): WCAG 1.2.2. */
export const SousTitres = fichier('vtt', 'document');
export type SousTitres = z.infer<typeof SousTitres>;
