/**
 * The files of a picture of a page model: a few widths, never wider than the original, in each
 * format, and the size that keeps the layout still while they load.
 */
import { SiteError } from '../domain/site-error.ts';
import type { Picture } from '../page-models/types.ts';
import { type Format, hashOf, isMedia, mediaFileAddress } from './address.ts';

export type PictureOptions = {
  /** Widths in pixels of the files to offer, smallest first. */
  widths: readonly number[];
  /** Width over height to crop to; the picture's own when absent. */
  ratio?: number;
};

export type PictureFiles = {
  /** The most economical format first: a browser takes the first that it reads. */
  sources: { type: string; srcset: string }[];
  /** For browsers that read none of them. */
  img: { src: string; width: number; height: number };
};

/** Slow to make and read by nearly all: WebP does without the widest. */
const WIDTHS: Record<'avif' | 'webp', (widths: number[]) => number[]> = {
  avif: (widths) => widths,
  webp: (widths) => widths.slice(0, 2),
};

export function pictureFiles(picture: Picture, { widths, ratio }: PictureOptions): PictureFiles {
  if (!picture.alternative.trim())
    throw new SiteError(
      'build.picture.alternative',
      `L’image ${picture.src} n’a pas de texte de remplacement : décrivez-la dans le CMS.`,
      { src: picture.src },
    );
  const shape = ratio ?? picture.largeur / picture.hauteur;
  const widest = Math.min(picture.largeur, Math.floor(picture.hauteur * shape));
  const fitting = [...new Set(widths.map((width) => Math.min(width, widest)))];
  const width = fitting[1] ?? (fitting[0] as number);
  const heightOf = (largeur: number) => Math.round(largeur / shape);
  const img = { width, height: heightOf(width) };
  // A file of the site itself is shown as it is.
  if (!isMedia(picture.src)) return { sources: [], img: { src: picture.src, ...img } };
  const hash = hashOf(picture.src);
  const at = (largeur: number, format: Format) =>
    mediaFileAddress({ hash, largeur, hauteur: heightOf(largeur), format });
  return {
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: `image/${format}`,
      srcset: WIDTHS[format](fitting)
        .map((largeur) => `${at(largeur, format)} ${largeur}w`)
        .join(', '),
    })),
    img: { src: at(width, 'jpg'), ...img },
  };
}
