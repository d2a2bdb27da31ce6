/** Addresses of published pictures, made of what they show: the content's hash, pixels, format. */
export type MediaFile = { hash: string; largeur: number; hauteur: number; format: string };

/** What a page model holds of a picture; the service turns it into files of given widths. */
export const mediaAddress = (hash: string): string => `/media/${hash}`;

export const mediaFileAddress = ({ hash, largeur, hauteur, format }: MediaFile): string =>
  `/media/${hash}.${largeur}x${hauteur}.${format}`;

const FILE = /\/media\/([0-9a-f]{16})\.(\d+)x(\d+)\.(webp|jpg)/g;

/** Every picture file that a page's HTML asks for. */
export function mediaFilesIn(html: string): MediaFile[] {
  if (!html.includes('/media/')) return [];
  return [...html.matchAll(FILE)].map(([, hash = '', largeur, hauteur, format = '']) => ({
    hash, largeur: Number(largeur), hauteur: Number(hauteur), format,
  }));
}
