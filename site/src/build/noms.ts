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

/** What one job brings, and its digest. */
export type Apport = { nom: string; ligne: LigneNoms };

const digestOf = (text: string) => hash('sha1', text, 'base64url').slice(0, 16);

/** Worked out where the page is rendered, by as many processors. */
export function apportDe(page: Page): Apport | undefined {
  if (page.template !== 'metier') return undefined;
  const ligne = ligneNoms(page.url, page.model);
  return { nom: digestOf(JSON.stringify(ligne)), ligne };
}

/** A job that was not rendered is read, once. */
function apportOf(metier: PreparedPage): Apport {
  const found = metier.apport ?? apportDe(metier.page());
  if (!found) throw new Error(`${metier.url} is no job`);
  metier.apport = found;
  return found;
}

type Lignes = Record<string, Apport>;

const lignesOf = (file: string): Lignes =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** What each job brings; only those that changed are read again. */
const readLignes = (metiers: readonly PreparedPage[], before: Lignes): Lignes =>
  Object.fromEntries(
    metiers.map((metier) => {
      const known = before[metier.url];
      return [metier.url, known && known.nom === metier.entry.nom ? known : apportOf(metier)];
    }),
  );

/** Nothing is read again when no job brings anything else, one job when one does. */
function nomsOf(prepared: readonly PreparedPage[], cache: string, sources: string): string {
  const metiers = prepared.filter(({ entry }) => entry.template === 'metier').sort(byUrl);
  for (const metier of metiers) metier.entry.nom ??= apportOf(metier).nom;
  const asked = digestOf(
    [sources, ...metiers.map(({ url, entry }) => `${url} ${entry.nom}`)].join('\n'),
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
