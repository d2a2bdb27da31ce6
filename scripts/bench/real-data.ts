import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { ROOT } from '../lib/home.ts';

/** Folder of the official ROME set, which the repository does not hold. */
export function romeFolder(): string {
  const folder = join(resolve(ROOT, process.env.PORTULAN_DATA || '../shared/data'), 'rome');
  if (existsSync(folder)) return folder;
  throw new Failure(
    'bench.dataMissing',
    `Il manque le jeu officiel du ROME dans ${folder}. Donnez dans PORTULAN_DATA le dossier qui le contient, sous le nom « rome ».`,
  );
}
