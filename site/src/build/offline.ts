/**
 * `/sw.js`: the version and the files of what works without a network, then the worker itself. The
 * same by both ways to build; it changes only when what it names does.
 */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { adresse } from '../domain/adresses.ts';
import { fileOf, writeWhole } from './files.ts';
import { SITE_ROOT } from './home.ts';

const CORE = [adresse.horsLigne, adresse.bookMetiers];
/** In this order, the second uses the first. A worker of two files needs no bundler. */
const SOURCES = ['rules.ts', 'service-worker.ts'].map((name) =>
  join(SITE_ROOT, 'src', 'offline', name),
);
/** In pages and styles by their address; in scripts, also by their name alone. */
const NAMED = /(?:\/_astro\/|["'`]\.\/)([\w.@-]+\.(?:js|css|svg|woff2))/g;

/** Every file of `_astro` that the pages ask for, and those that these ask for. */
export function filesOf(folder: string, pages: readonly string[]): string[] {
  const found = new Set<string>();
  const read = (path: string) => {
    for (const [, name = ''] of readFileSync(join(folder, path), 'utf8').matchAll(NAMED)) {
      const file = `_astro/${name}`;
      if (found.has(file) || !existsSync(join(folder, file))) continue;
      found.add(file);
      if (/\.(js|css)$/.test(name)) read(file);
    }
  };
  for (const page of pages) read(fileOf(page));
  return [...found].sort();
}

/** Types, imports, exports and comments taken away: a classic script. */
const asScript = (source: string): string =>
  stripTypeScriptTypes(source.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, ''))
    .replace(/^import .*?;$/gms, '')
    .replace(/^export /gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');

/** Worked out once for a process: the sources do not change under a build. */
let script: string | undefined;

export function writeOffline(folder: string): void {
  const pages = CORE.filter((page) => existsSync(join(folder, fileOf(page))));
  const files = [...pages, ...filesOf(folder, pages).map((file) => `/${file}`), '/favicon.svg'];
  script ??= SOURCES.map((path) => asScript(readFileSync(path, 'utf8'))).join('');
  const bytes = pages.map((page) => readFileSync(join(folder, fileOf(page)), 'utf8'));
  const version = hash('sha1', [script, ...files, ...bytes].join('\n')).slice(0, 12);
  const core = JSON.stringify({ version, files, offline: adresse.horsLigne });
  writeWhole(join(folder, 'sw.js'), `self.PORTULAN = ${core};\n${script}`);
}
