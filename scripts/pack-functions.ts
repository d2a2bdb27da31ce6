/**
 * `node scripts/pack-functions.ts`: the functions as plain JavaScript under `dist/functions`, for
 * Netlify. Its own bundler leaves packages as they are, and those of this repository are TypeScript.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { main } from './lib/failure.ts';
import { ROOT } from './lib/home.ts';

const FUNCTIONS = join(ROOT, 'site', 'functions');

export async function packFunctions(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: readdirSync(FUNCTIONS).map((name) => join(FUNCTIONS, name)),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'error',
  });
}

if (import.meta.main)
  await main(async () => {
    await packFunctions(join(ROOT, 'dist', 'functions'));
    return 0;
  });
