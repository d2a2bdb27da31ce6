/** The scripts behind the commands in `node_modules/.bin`, which on Windows are not scripts. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './home.ts';

/** Found from the workspace that declares the tool: `cms` has another TypeScript. */
export function toolOf(workspace: string, name: string, script: string): string {
  const require = createRequire(join(ROOT, workspace, 'package.json'));
  return join(require.resolve(`${name}/package.json`), '..', script);
}

export const biome = toolOf('.', '@biomejs/biome', 'bin/biome');
export const vitest = toolOf('.', 'vitest', 'vitest.mjs');
export const astro = toolOf('site', 'astro', 'bin/astro.mjs');
export const tsc = (workspace: string) => toolOf(workspace, 'typescript', 'bin/tsc');
