import { z } from 'zod';

/** A file of `articles/`, `guides/`…, as far as the importer itself needs it. */
export const RawContent = z.looseObject({
  slug: z.string().optional(),
  datePublication: z.string().optional(),
  dateMiseAJour: z.string().optional(),
  image: z
    .looseObject({ nom: z.string(), alternative: z.string(), credit: z.string().optional() })
    .optional(),
  blocs: z.array(z.looseObject({ type: z.string() })).optional(),
});
export type RawContent = z.infer<typeof RawContent>;

/** A file of the media library as a text names it; only pictures have an alternative. */
export type FileNamed = { nom: string; alternative?: string; credit?: string };

const isNamed = (value: object): value is FileNamed =>
  'nom' in value && typeof value.nom === 'string' && mediaTypeOf(value.nom) !== undefined;

/** The files of a text, wherever they stand in it: at its head, in its blocks, in its lists. */
export function filesOf(value: unknown): FileNamed[] {
  if (value === null || typeof value !== 'object') return [];
  return isNamed(value) ? [value] : Object.values(value).flatMap(filesOf);
}

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  mp4: 'video/mp4',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  webm: 'video/webm',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Content type of a file by its name; undefined for what the media library does not take. */
export const mediaTypeOf = (name: string): string | undefined =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
