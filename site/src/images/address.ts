/** Addresses of published pictures, made of what they show: the original's hash, then pixels. */
export type MediaFile = { hash: string; largeur: number; hauteur: number };

/** What a page model holds of a picture; `pictureAttributes` turns it into files of given widths. */
export const mediaAddress = (hash: string): string => `/media/${hash}`;

export const hashOf = (address: string): string => address.slice('/media/'.length);

export const mediaFileAddress = ({ hash, largeur, hauteur }: MediaFile): string =>
  `/media/${hash}.${largeur}x${hauteur}.webp`;

const FILE = /\/media\/([0-9a-f]{16})\.(\d+)x(\d+)\.webp/g;

/** Every picture file that a page's HTML asks for. */
export function mediaFilesIn(html: string): MediaFile[] {
  if (!html.includes('/media/')) return [];
  return [...html.matchAll(FILE)].map(([, hash = '', largeur, hauteur]) => ({
    hash,
    largeur: Number(largeur),
    hauteur: Number(hauteur),
  }));
}
