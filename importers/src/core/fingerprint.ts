import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { HashedFile } from './inspect.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const RELATIVE_IMPORT = /\bfrom '(\.{1,2}\/[^']+\.ts)'/g;

const importsOf = (path: string, text: string) =>
  [...text.matchAll(RELATIVE_IMPORT)].map(([, target = '']) => resolve(dirname(path), target));

/** Every module that these lead to by relative imports, themselves included. */
function reached(start: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const waiting = [...start];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    waiting.push(...importsOf(path, text));
  }
  return texts;
}

const inRepository = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => join(root, path));

/** The modules whose code decides what records a source makes of its files, schemas included. */
export function mappingModules(source: string): Map<string, string> {
  const modules = reached([
    ...inRepository(`importers/src/sources/${source}/*.ts`),
    ...inRepository('content-schemas/src/{entities,primitives}/*.ts'),
  ]);
  const named = [...modules].map(([path, text]): [string, string] => [
    relative(root, path).split(sep).join('/'),
    text,
  ]);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The version of a mapping is the code that does it: after any change to it the same files are sent
 * again, and nobody has to remember to raise a number.
 */
export function mappingVersion(source: string): string {
  const hash = createHash('sha256');
  for (const [path, text] of mappingModules(source)) hash.update(`${path}\n`).update(text);
  return hash.digest('hex');
}

const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** SHA-256 of the files, whatever folder or archive holds them, and of the way to read them. */
export function fingerprint(source: string, files: readonly HashedFile[]): string {
  const hash = createHash('sha256').update(mappingVersion(source));
  for (const line of files.map(({ name, sha256 }) => `${baseName(name)} ${sha256}`).sort())
    hash.update(`\n${line}`);
  return hash.digest('hex');
}
