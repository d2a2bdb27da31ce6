import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

function repositoryOf(folder: string): string {
  if (existsSync(join(folder, 'content-schemas'))) return folder;
  if (dirname(folder) === folder)
    throw new Error('The CMS runs inside the repository, beside content-schemas.');
  return repositoryOf(dirname(folder));
}

/** This file runs from `src` in tests and from `dist/src` otherwise. */
export const REPOSITORY = repositoryOf(__dirname);

/** Where this instance keeps its state; relative paths start at the repository's root. */
export const portulanHome = (): string =>
  resolve(REPOSITORY, process.env.PORTULAN_HOME || '.portulan');

/** A folder of the CMS's own state, made when it is not there. */
export function cmsFolder(...names: string[]): string {
  const folder = join(portulanHome(), 'cms', ...names);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
