/** The files of a snapshot's texts: named by the editors, addressed by their content. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfPages } from './pdf-pages.ts';

type Kept = {
  file: string;
  /** Start of the SHA-256 of the bytes: a changed file changes its address. */
  hash: string;
};
/** In pixels. */
export type PictureMedia = Kept & { largeur: number; hauteur: number };
/** In bytes; only a PDF has pages. */
export type OtherMedia = Kept & { taille: number; pages?: number };
export type Media = PictureMedia | OtherMedia;

export const isPicture = (media: Media): media is PictureMedia => 'largeur' in media;

/** What there is to know of a file, but where it is. */
export type Noted = Omit<PictureMedia, 'file'> | Omit<OtherMedia, 'file'>;

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/;

/** What the pull noted of the files that it brought, beside their folder. */
export const MEDIAS_INDEX = 'medias.json';

/** Read from the bytes: what is said of a file is never typed by hand. */
export async function readMedia(file: string): Promise<Noted> {
  const bytes = await readFile(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  if (PICTURE.test(file)) {
    const { default: sharp } = await import('sharp');
    const { width, height } = await sharp(bytes).autoOrient().metadata();
    return { hash, largeur: width, hauteur: height };
  }
  const pages = file.endsWith('.pdf') ? pdfPages(bytes) : undefined;
  return { hash, taille: bytes.length, ...(pages && { pages }) };
}

type Index = Record<string, { media?: Noted }>;

function notedIn(folder: string): Index {
  const index = join(folder, '..', MEDIAS_INDEX);
  return existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : {};
}

export async function mediasOf(folder: string): Promise<Map<string, Media>> {
  if (!existsSync(folder)) return new Map();
  const noted = notedIn(folder);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const medias = names.map(async (name): Promise<[string, Media]> => {
    const file = join(folder, name);
    return [name, { file, ...(noted[name]?.media ?? (await readMedia(file))) }];
  });
  return new Map(await Promise.all(medias));
}
