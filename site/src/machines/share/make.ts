/** Makes the pictures for sharing, each once: kept in `PORTULAN_HOME` by what it shows. */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../build/files.ts';
import type { Partage } from './picture.ts';

/** Path of the picture in the cache, made now if it was not. */
export async function drawnPicture(partage: Partage, cache: string): Promise<string> {
  // Loaded when a picture is asked for: most builds make none.
  const { drawing } = await import('./draw.ts');
  const svg = drawing(partage);
  const kept = join(cache, `partage.${hash('sha1', svg).slice(0, 16)}.png`);
  if (existsSync(kept)) return kept;
  const { default: sharp } = await import('sharp');
  writeWhole(kept, await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer());
  return kept;
}
