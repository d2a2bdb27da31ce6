/** Addresses of published pictures, made of what they show: the original's hash, then pixels. */
export type MediaFile = { hash: string; largeur: number; hauteur: number; format: Format };

/** AVIF is the smallest, WebP is read by older browsers, JPEG by all and by those who show links. */
export const FORMATS = ['avif', 'webp', 'jpg'] as const;
export type Format = (typeof FORMATS)[number];

/** What a page model holds of a picture; `pictureFiles` turns it into files of given widths. */
export const mediaAddress = (hash: string): string => `/media/${hash}`;

/** Whether it is a picture of the media library. */
export const isMedia = (src: string): boolean => src.startsWith('/media/');

export const hashOf = (address: string): string => address.slice('/media/'.length);

export const mediaFileAddress = ({ hash, largeur, hauteur, format }: MediaFile): string =>
  `/media/${hash}.${largeur}x${hauteur}.${format}`;

const FILE = /\/media\/([0-9a-f]{16})\.(\d+)x(\d+)\.(avif|webp|jpg)/g;

/** Every picture file that a text names. */
export const mediaFilesIn = (text: string): MediaFile[] =>
  [...text.matchAll(FILE)].map(([, hash = '', largeur, hauteur, format]) => ({
    hash,
    largeur: Number(largeur),
    hauteur: Number(hauteur),
    format: format as Format,
  }));
