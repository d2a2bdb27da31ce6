/** Makes the files that pages ask for, each once: kept in a folder of `PORTULAN_HOME`. */
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Sharp } from 'sharp';
import { writeWhole } from '../build/files.ts';
import { isPicture, type Media, type PictureMedia } from '../cms/medias.ts';
import { SiteError } from '../domain/site-error.ts';
import { type Format, type MediaFile, mediaFileAddress, type PictureFile } from './address.ts';

/** Dots per inch at which an SVG has its own size in pixels. */
const SVG_DENSITY = 72;

/** Pictures in memory at the same time: a large one takes some 6 MB there. */
const AT_ONCE = 4;

/** AVIF's slower efforts save a tenth of the bytes for five times the time. */
const encoders: Record<Format, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 80 }),
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
};

async function resized(
  media: PictureMedia,
  { largeur, hauteur, format }: PictureFile,
): Promise<Buffer> {
  // Loaded when a picture is made: most builds make none.
  const { default: sharp } = await import('sharp');
  const isSvg = media.file.endsWith('.svg');
  const scale = Math.max(1, largeur / media.largeur, hauteur / media.hauteur);
  const picture = sharp(media.file, isSvg ? { density: SVG_DENSITY * scale } : {})
    .autoOrient()
    .resize(largeur, hauteur, { fit: 'cover' });
  return encoders[format](picture).toBuffer();
}

/** In the cache: the name of a file that is published as it is goes with its hash. */
const keptName = (file: MediaFile) =>
  'nom' in file ? `${file.hash}-${file.nom}` : basename(mediaFileAddress(file));

/** Path of the file in the cache, made now if it was not. */
export async function mediaFor(
  file: MediaFile,
  medias: ReadonlyMap<string, Media>,
  cache: string,
): Promise<string> {
  const address = mediaFileAddress(file);
  const kept = join(cache, keptName(file));
  if (existsSync(kept)) return kept;
  const original = [...medias.values()].find(({ hash }) => hash === file.hash);
  if (!original)
    throw new SiteError('build.picture.missing', `Le fichier ${address} n’a pas d’original.`, {
      file,
    });
  if ('nom' in file) writeWhole(kept, readFileSync(original.file));
  else if (isPicture(original)) writeWhole(kept, await resized(original, file));
  return kept;
}

/** Publishes the files in `folder`, by hard links to those kept in `cache`. */
export async function makePictures(
  files: readonly MediaFile[],
  medias: ReadonlyMap<string, Media>,
  cache: string,
  folder: string,
): Promise<void> {
  const wanted = [...new Map(files.map((file) => [mediaFileAddress(file), file]))];
  const publishOne = async ([address, file]: (typeof wanted)[number]) => {
    const kept = await mediaFor(file, medias, cache);
    const published = join(folder, address);
    mkdirSync(dirname(published), { recursive: true });
    rmSync(published, { force: true });
    linkSync(kept, published);
  };
  for (let start = 0; start < wanted.length; start += AT_ONCE)
    await Promise.all(wanted.slice(start, start + AT_ONCE).map(publishOne));
}
