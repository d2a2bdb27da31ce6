/** Addresses of published files, made of what they hold: the original's hash, then pixels or its name. */
export type PictureFile = { hash: string; largeur: number; hauteur: number; format: Format };
/** Published as it is: a document, a video, its captions. */
export type OtherFile = { hash: string; nom: string };
export type MediaFile = PictureFile | OtherFile;

/** AVIF is the smallest, WebP is read by older browsers, JPEG by all and by those who show links. */
export const FORMATS = ['avif', 'webp', 'jpg'] as const;
export type Format = (typeof FORMATS)[number];

/** What a page model holds of a picture; `pictureFiles` turns it into files of given widths. */
export const mediaAddress = (hash: string): string => `/media/${hash}`;

/** Whether it is a picture of the media library. */
export const isMedia = (src: string): boolean => src.startsWith('/media/');

export const hashOf = (address: string): string => address.slice('/media/'.length);

export const mediaFileAddress = (file: MediaFile): string =>
  'nom' in file
    ? `/media/${file.hash}/${file.nom}`
    : `/media/${file.hash}.${file.largeur}x${file.hauteur}.${file.format}`;

const FILE =
  /\/media\/([0-9a-f]{16})(?:\.(\d+)x(\d+)\.(avif|webp|jpg)|\/([a-z0-9][a-z0-9._-]*\.[a-z0-9]+))/g;

/** Every file of the media library that a text names. */
export function mediaFilesIn(text: string): MediaFile[] {
  if (!text.includes('/media/')) return [];
  return [...text.matchAll(FILE)].map(([, hash = '', largeur, hauteur, format, nom]) =>
    nom
      ? { hash, nom }
      : {
          hash,
          largeur: Number(largeur),
          hauteur: Number(hauteur),
          format: format as Format,
        },
  );
}
