import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Compiled, this file is in `cms/dist/src/lib`. */
export const REPOSITORY = resolve(__dirname, '..', '..', '..', '..');

/** Where this instance keeps its state; relative paths start at the repository's root. */
export const portulanHome = (): string =>
  resolve(REPOSITORY, process.env.PORTULAN_HOME || '.portulan');

/** A folder of the CMS's own state, made when it is not there. */
export function cmsFolder(...names: string[]): string {
  const folder = join(portulanHome(), 'cms', ...names);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
