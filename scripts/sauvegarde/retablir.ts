/** A backup into a new home: another machine, or this one after it lost its own. */
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { type Home, prepareHome } from '../lib/home.ts';
import { checkFiles, type Manifeste, readManifeste, refuseDifference } from './manifeste.ts';
import { PLACES, partsOf } from './places.ts';
import { isEmptyPostgres, restorePostgres, tablesOfPostgres } from './postgres.ts';
import { tablesOfSqlite } from './sqlite.ts';

const NOT_NEW =
  'Donnez un PORTULAN_HOME neuf, ou mettez l’ancien de côté : une sauvegarde ne se mêle pas à ce qui est en place.';

export type Options = {
  home: Home;
  folder: string;
  url: string | undefined;
  /** Starts the CMS of the home once, so that it makes its tables, and stops it. */
  makeTables: () => Promise<void>;
};

async function refuseOccupied({ home, url }: Options, { base }: Manifeste): Promise<void> {
  if (base === 'postgres' && !url)
    throw new Failure(
      'restore.database',
      'Cette sauvegarde vient d’un CMS sur PostgreSQL : donnez dans DATABASE_URL une base vide.',
    );
  if (base === 'sqlite' && url)
    throw new Failure(
      'restore.database',
      'Cette sauvegarde vient d’un CMS sur SQLite : enlevez DATABASE_URL.',
    );
  const { database, uploads } = partsOf(home);
  if (existsSync(database) || existsSync(uploads) || existsSync(home.secrets))
    throw new Failure('restore.occupied', `${home.folder} contient déjà une instance. ${NOT_NEW}`);
  if (url && !(await isEmptyPostgres(url)))
    throw new Failure('restore.occupied', `La base de DATABASE_URL n’est pas vide. ${NOT_NEW}`);
}

/** @returns what was restored; throws before anything changes when the backup is not whole */
export async function retablir(options: Options): Promise<Manifeste> {
  const { home, folder, url, makeTables } = options;
  const manifeste = readManifeste(folder);
  await checkFiles(folder, manifeste);
  await refuseOccupied(options, manifeste);
  prepareHome(home);
  const { database, uploads } = partsOf(home);
  const saved = (place: string) => join(folder, place);
  if (existsSync(saved(PLACES.secrets))) {
    cpSync(saved(PLACES.secrets), home.secrets);
    chmodSync(home.secrets, 0o600);
  }
  if (url) {
    await makeTables();
    await restorePostgres(url, saved(PLACES.tables), manifeste.tables);
  } else {
    mkdirSync(dirname(database), { recursive: true, mode: 0o700 });
    cpSync(saved(PLACES.database), database);
  }
  if (existsSync(saved(PLACES.uploads)))
    cpSync(saved(PLACES.uploads), uploads, { recursive: true });
  refuseDifference(manifeste.tables, url ? await tablesOfPostgres(url) : tablesOfSqlite(database));
  return manifeste;
}
