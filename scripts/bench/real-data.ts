import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pullRecords } from '../../site/src/cms/pull.ts';
import { Failure } from '../lib/failure.ts';
import { type Home, ROOT } from '../lib/home.ts';
import type { Say } from './result.ts';
import { runImport } from './run-import.ts';
import { withCms } from './throwaway.ts';

/** Folder of the official ROME set, which the repository does not hold. */
export function romeFolder(): string {
  const folder = join(resolve(ROOT, process.env.PORTULAN_DATA || '../shared/data'), 'rome');
  if (existsSync(folder)) return folder;
  throw new Failure(
    'bench.dataMissing',
    `Il manque le jeu officiel du ROME dans ${folder}. Donnez dans PORTULAN_DATA le dossier qui le contient, sous le nom « rome ».`,
  );
}

/** The export of a CMS that holds the official ROME set and the seed's news and guides. */
export async function recordsFromCms(home: Home, say: Say): Promise<string> {
  const folder = join(home.folder, 'records');
  const rome = romeFolder();
  await withCms(home, async ({ env, url, secrets }) => {
    say('Import du jeu officiel dans un CMS à part…');
    await runImport(env, 'rome', rome);
    await runImport(env, 'editorial', join('scripts', 'seed', 'editorial'));
    await pullRecords(folder, { url, token: secrets.PORTULAN_TOKEN_SITE });
  });
  return folder;
}
