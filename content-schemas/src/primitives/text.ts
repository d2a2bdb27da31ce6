import { z } from 'zod';
import { cmsField } from '../cms-field.ts';

/** PostgreSQL refuses U+0000 with an error 500, so no text may hold it. */
export const NO_NUL = /^[^\0]*$/;

/** One line of at most 255 characters, the length of a Strapi `string` column. */
export const Ligne = z.string().min(1).max(255).regex(NO_NUL);

/** Plain text of several lines. */
export const texteLong = (max = 10_000) =>
  z.string().min(1).max(max).regex(NO_NUL).register(cmsField, { editor: 'texteLong' });

/** Markdown (CommonMark), rendered and sanitised by the site. */
export const markdown = (max = 60_000) =>
  z.string().min(1).max(max).regex(NO_NUL).register(cmsField, { editor: 'markdown' });

/** An address on the public web, https only. A pattern, because JSON Schema must say the same. */
export const AdresseHttps = z
  .string()
  .max(255)
  .regex(/^https:\/\/[^\s/]+(\/\S*)?$/);
