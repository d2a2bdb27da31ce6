/** CMS and media of an instance into one folder, while it runs. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Failure } from '../lib/failure.ts';
import type { Home } from '../lib/home.ts';
import { digestOfFile, type Manifeste, writeManifeste } from './manifeste.ts';
import { PLACES, partsOf } from './places.ts';
import { savePostgres } from './postgres.ts';
import { copySqlite, tablesOfSqlite } from './sqlite.ts';

async function filesIn(folder: string): Promise<Manifeste['fichiers']> {
  const fichiers: Manifeste['fichiers'] = {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths)
    fichiers[
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
    ] = {
      octets: statSync(path).size,
      sha256: await digestOfFile(path),
    };
  return fichiers;
}

async function saveDatabase(home: Home, url: string | undefined, folder: string) {
  if (url) {
    const tables = await savePostgres(url, join(folder, PLACES.tables));
    return { base: 'postgres' as const, tables };
  }
  const { database } = partsOf(home);
  if (!existsSync(database))
    throw new Failure(
      'backup.nothing',
      `Il n’y a pas de CMS dans ${home.folder} : rien à sauvegarder. Démarrez-le une fois, ou donnez DATABASE_URL.`,
    );
  const copy = join(folder, PLACES.database);
  await copySqlite(database, copy);
  return { base: 'sqlite' as const, tables: tablesOfSqlite(copy) };
}

export type Options = { home: Home; folder: string; url: string | undefined; now: Date };

/** @returns what was saved; a folder that could not be filled whole is not left behind */
export async function sauver({ home, folder, url, now }: Options): Promise<Manifeste> {
  if (existsSync(folder))
    throw new Failure(
      'backup.exists',
      `${folder} existe déjà : donnez un autre dossier, pour ne rien écraser.`,
    );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const { base, tables } = await saveDatabase(home, url, folder);
    const { uploads } = partsOf(home);
    if (existsSync(uploads)) cpSync(uploads, join(folder, PLACES.uploads), { recursive: true });
    if (existsSync(home.secrets)) cpSync(home.secrets, join(folder, PLACES.secrets));
    const fichiers = await filesIn(folder);
    const manifeste: Manifeste = { forme: 1, le: now.toISOString(), base, tables, fichiers };
    writeManifeste(folder, manifeste);
    return manifeste;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
