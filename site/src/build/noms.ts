/** The index of job titles, published beside the pages: the same file by both ways to build. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { adresseNoms, NOMS_ACTUEL } from '../domain/recherche/adresse-noms.ts';
import {
  assemblerNoms,
  indexNoms,
  type LigneNoms,
  ligneNoms,
} from '../domain/recherche/index-noms.ts';
import type { Page } from '../page-models/types.ts';
import { writeWhole } from './files.ts';
import type { PreparedPage } from './prepare.ts';

type Lignes = Record<string, { modele: string; ligne: LigneNoms }>;

const digestOf = (text: string) => hash('sha1', text, 'base64url').slice(0, 16);

const lignesOf = (file: string): Lignes =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** What each job brings; only those that changed are read again. */
function readLignes(metiers: readonly PreparedPage[], before: Lignes): Lignes {
  return Object.fromEntries(
    metiers.map(({ url, entry: { modele }, page }) => {
      const known = before[url];
      if (known?.modele === modele) return [url, known];
      const made = page();
      if (made.template !== 'metier') throw new Error(`${url} is no job`);
      return [url, { modele, ligne: ligneNoms(url, made.model) }];
    }),
  );
}

/** Nothing is read again when no job changed, one job when one did. */
function nomsOf(prepared: readonly PreparedPage[], cache: string, sources: string): string {
  const metiers = prepared.filter(({ entry }) => entry.template === 'metier').sort(byUrl);
  const asked = digestOf(
    [sources, ...metiers.map(({ url, entry }) => `${url} ${entry.modele}`)].join('\n'),
  );
  const [file, memory] = [join(cache, `${asked}.json`), join(cache, `lignes-${sources}.json`)];
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const lignes = readLignes(metiers, lignesOf(memory));
  const text = JSON.stringify(assemblerNoms(Object.values(lignes).map(({ ligne }) => ligne)));
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeWhole(memory, JSON.stringify(lignes));
  writeWhole(file, text);
  return text;
}

const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);

/** The same from pages that are all there. */
export const nomsOfPages = (pages: readonly Page[]): string =>
  JSON.stringify(indexNoms(pages.filter((page) => page.template === 'metier').sort(byUrl)));

/**
 * @param sources digest of the site's own code: another code may make another index of the same jobs
 * @param folder where the next version is prepared; it may hold the file of an earlier one
 */
export function writeNoms(
  prepared: readonly PreparedPage[],
  { cache, sources, folder }: { cache: string; sources: string; folder: string },
): void {
  publishNoms(nomsOf(prepared, cache, sources), folder);
}

/** Puts the index and its address in the folder, and takes away that of an earlier version. */
export function publishNoms(text: string, folder: string): void {
  const address = adresseNoms(digestOf(text));
  const file = join(folder, address);
  const beside = join(file, '..');
  if (existsSync(beside))
    for (const name of readdirSync(beside)) if (name !== basename(file)) rmSync(join(beside, name));
  if (existsSync(file)) return;
  writeWhole(file, text);
  writeWhole(join(folder, NOMS_ACTUEL), JSON.stringify({ noms: address }));
}
