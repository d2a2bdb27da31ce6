/**
 * Attributes of an `<img>` for a picture of a page model: files of two or three widths, never wider
 * than the original, and the size that keeps the layout still while they load.
 */
import type { Picture } from '../page-models/types.ts';
import { hashOf, mediaFileAddress } from './address.ts';

export type PictureOptions = {
  /** Widths in pixels of the files to offer, smallest first. */
  widths: readonly number[];
  /** Width over height to crop to; the picture's own when absent. */
  ratio?: number;
};

export type PictureAttributes = { src: string; srcset: string; width: number; height: number };

export function pictureAttributes(
  picture: Picture,
  { widths, ratio }: PictureOptions,
): PictureAttributes {
  const hash = hashOf(picture.src);
  const shape = ratio ?? picture.largeur / picture.hauteur;
  const widest = Math.min(picture.largeur, Math.floor(picture.hauteur * shape));
  const fitting = [...new Set(widths.map((width) => Math.min(width, widest)))];
  const files = fitting.map((largeur) => {
    const hauteur = Math.round(largeur / shape);
    return { largeur, hauteur, address: mediaFileAddress({ hash, largeur, hauteur }) };
  });
  const last = files.at(-1) as (typeof files)[number];
  return {
    src: last.address,
    srcset: files.map(({ address, largeur }) => `${address} ${largeur}w`).join(', '),
    width: last.largeur,
    height: last.hauteur,
  };
}
