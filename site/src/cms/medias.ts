/** The pictures of a snapshot: named by the editors, addressed by their content. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Media = {
  file: string;
  /** Start of the SHA-256 of the bytes: a changed picture changes its address. */
  hash: string;
  /** Pixels. */
  largeur: number;
  hauteur: number;
};

/** What the pull noted of the pictures that it brought, beside their folder. */
export const MEDIAS_INDEX = 'medias.json';

/** What there is to know of the picture, read from its bytes. */
export async function readMedia(file: string): Promise<Omit<Media, 'file'>> {
  const bytes = await readFile(file);
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(bytes).autoOrient().metadata();
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { hash, largeur: width, hauteur: height };
}

type Noted = Record<string, { media?: Omit<Media, 'file'> }>;

function notedIn(folder: string): Noted {
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
