/** The pictures of a snapshot: named by the editors, addressed by their content. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
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

async function readMedia(file: string): Promise<Media> {
  const bytes = await readFile(file);
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(bytes).autoOrient().metadata();
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { file, hash, largeur: width, hauteur: height };
}

export async function mediasOf(folder: string): Promise<Map<string, Media>> {
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readMedia(join(folder, name))] as const),
    ),
  );
}
