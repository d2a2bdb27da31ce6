import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pullRecords } from '../../site/src/cms/pull.ts';
import { ended, startNode } from '../lib/child.ts';
import { Failure } from '../lib/failure.ts';
import { type Home, ROOT } from '../lib/home.ts';
import { seedIfEmpty } from '../start/seed.ts';
import type { Say } from './result.ts';
import { runImport } from './run-import.ts';
import { withCms } from './throwaway.ts';

const dataFolder = () => resolve(ROOT, process.env.PORTULAN_DATA || '../shared/data');

/** Folder of the official ROME set, which the repository does not hold. */
export function romeFolder(): string {
  const folder = join(dataFolder(), 'rome');
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

/**
 * The export of a CMS that holds the example and, over it, every official source at hand: a page of
 * each template, as heavy as it gets.
 */
export async function recordsOfEverySource(home: Home, say: Say): Promise<string> {
  const folder = join(home.folder, 'records');
  romeFolder();
  await withCms(home, async ({ env, url, secrets }) => {
    await seedIfEmpty(home, env, say);
    say('Import de toutes les sources officielles dans un CMS à part…');
    // One that would retire the offers of the example is refused, and they stay: the rest is in.
    const all = [join('importers', 'src', 'cli.ts'), 'all', '--from', dataFolder()];
    await ended(startNode(all, { env, stdout: () => undefined }));
    await pullRecords(folder, { url, token: secrets.PORTULAN_TOKEN_SITE });
  });
  return folder;
}
