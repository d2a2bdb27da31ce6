import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..', '..', '..');

/** `$PORTULAN_HOME`; a relative one starts at the root of the repository, as for every command. */
export const portulanHome = (env: NodeJS.ProcessEnv): string =>
  resolve(repository, env.PORTULAN_HOME || '.portulan');

/** The importers' own code, compiled. */
export const compiledFolder = (env: NodeJS.ProcessEnv): string =>
  join(portulanHome(env), 'importers', 'code');

/** What the importers keep: their last runs, source by source. */
export const importsFolder = (env: NodeJS.ProcessEnv): string => join(portulanHome(env), 'imports');
