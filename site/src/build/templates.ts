/**
 * The templates as Astro's own server bundle, built once for a state of the site's sources. The
 * bundle and its assets stay under `PORTULAN_HOME/site/templates/<digest>/`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SiteError } from '../domain/site-error.ts';
import { type BuildHome, SITE_ROOT } from './home.ts';

export type Templates = {
  digest: string;
  /** Module that exports `render`. */
  entry: string;
  /** Assets and public files, to publish as they are. */
  client: string;
};

/** What cannot change a template: the builder itself, the functions, the tests. */
const NOT_TEMPLATES = /(^|\/)(build|server|testing)\/|\.test\.tsx?$|^src\/search\/index-/;
const CONFIGURATION = ['astro.config.ts', 'package.json', join('..', 'package-lock.json')];

function sources(folder: string): string[] {
  return readdirSync(join(SITE_ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sources(path) : path;
  });
}

/** Digest of every file that the bundle is made of, and of the settings that pages show. */
export function sourcesDigest(env: NodeJS.ProcessEnv = process.env): string {
  const settings = [env.PORTULAN_SITE_URL, env.PORTULAN_CONTACT_ACCESSIBILITE];
  const digest = createHash('sha256').update(settings.map((value) => value ?? '').join('\0'));
  // The schemas give the bundle its addresses (`slugify`).
  const folders = ['src', 'public', '../content-schemas/src'].filter((folder) =>
    existsSync(join(SITE_ROOT, folder)),
  );
  const files = folders
    .flatMap(sources)
    .filter((path) => !NOT_TEMPLATES.test(path))
    .sort();
  for (const path of [...files, ...CONFIGURATION])
    digest.update(`\0${path}\0`).update(readFileSync(join(SITE_ROOT, path)));
  return digest.digest('hex').slice(0, 20);
}

/** Runs `astro build` in a process of its own: Vite would leave its memory in this one. */
export function astroBuild(env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'astro-build.ts')], {
      cwd: SITE_ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Interrupted, this process takes the other one with it.
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    const keep = (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('exit', end);
      if (code === 0) return resolve();
      reject(
        new SiteError('build.templates', `Astro n’a pas pu construire le site :\n${output}`, {
          code,
          signal,
        }),
      );
    });
  });
}

function templatesAt(folder: string, digest: string): Templates {
  return { digest, entry: join(folder, 'server', 'entry.mjs'), client: join(folder, 'client') };
}

export async function buildTemplates(
  home: BuildHome,
  digest: string,
): Promise<Templates & { built: boolean }> {
  const folder = join(home.templates, digest);
  if (existsSync(folder)) return { ...templatesAt(folder, digest), built: false };
  const aside = `${folder}.${process.pid}.tmp`;
  try {
    await astroBuild({ PORTULAN_BUILD: 'templates', PORTULAN_OUT: aside });
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return { ...templatesAt(folder, digest), built: true };
}

/** Keeps the bundle in use and the two youngest others. */
export function pruneTemplates(home: BuildHome, digest: string): void {
  const others = readdirSync(home.templates)
    .filter((name) => name !== digest)
    .map((name) => ({
      path: join(home.templates, name),
      age: statSync(join(home.templates, name)).mtimeMs,
    }))
    .sort((a, b) => b.age - a.age);
  for (const { path } of others.slice(2)) rmSync(path, { recursive: true, force: true });
}
