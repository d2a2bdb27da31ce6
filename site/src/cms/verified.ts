/**
 * Which records were found good, as they are, by the schemas as they are: those need no second look.
 * Checking 50,000 records takes longer than everything that follows one edit.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCHEMAS = dirname(fileURLToPath(import.meta.resolve('@portulan/content-schemas')));

function schemasDigest(): string {
  const files = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return hash('sha1', files.map((name) => readFileSync(join(SCHEMAS, name), 'utf8')).join('\0'));
}

/** Holds, in a folder, a copy of each file that was found good and the digest of the schemas. */
export class Verified {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    const seal = join(folder, 'schemas');
    const schemas = schemasDigest();
    if (existsSync(seal) && readFileSync(seal, 'utf8') === schemas) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(seal, schemas);
  }

  #copyOf = (type: string): string => join(this.#folder, `${type}.ndjson`);

  /** Tells of each line of the file whether it was there when the type was last found good. */
  linesOf(type: string, bytes: Buffer): (line: string) => boolean {
    const copy = this.#copyOf(type);
    if (!existsSync(copy)) return () => false;
    const before = readFileSync(copy);
    if (before.equals(bytes)) return () => true;
    const lines = new Set(before.toString().split('\n'));
    return (line) => lines.has(line);
  }

  keep = (type: string, bytes: Buffer): void => writeFileSync(this.#copyOf(type), bytes);
}
