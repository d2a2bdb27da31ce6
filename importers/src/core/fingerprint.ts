import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HashedFile } from './inspect.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * The version of a mapping is the code that does it, schemas included: after any change to it the
 * same files are sent again, and nobody has to remember to raise a number.
 */
function mappingVersion(source: string): string {
  const patterns = [
    `importers/src/sources/${source}/*.ts`,
    'importers/src/core/{csv,csv-records,encoding,typography,values,collector}.ts',
    'content-schemas/src/{entities,primitives}/*.ts',
  ];
  const files = globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const path of files.filter((name) => !name.endsWith('.test.ts')).sort())
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
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
