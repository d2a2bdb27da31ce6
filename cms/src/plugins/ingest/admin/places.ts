/** Where the pages are, and who may see or act: the same names as in suivi/permissions. */
export const MENU = 'plugins/ingest';
export const HOME = `/${MENU}`;
export const READ = 'plugin::ingest.read';
export const RELAUNCH = 'plugin::ingest.relancer';

export const sourcePlace = (source: string): string =>
  `${HOME}/sources/${encodeURIComponent(source)}`;
export const runPlace = (identifiant: string): string =>
  `${HOME}/runs/${encodeURIComponent(identifiant)}`;
