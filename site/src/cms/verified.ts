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

/** Holds, in a folder, each file that was found good, its digest, and the digest of the schemas. */
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
  #digestOf = (type: string): string => join(this.#folder, `${type}.sha1`);

  /** Whether the type's file was found good as it is; its digest says which file it is. */
  isGood(type: string, empreinte: string): boolean {
    const digest = this.#digestOf(type);
    return existsSync(digest) && readFileSync(digest, 'utf8') === empreinte;
  }

  /** Tells of each line whether it was there when the type was last found good. */
  linesOf(type: string): (line: string) => boolean {
    const copy = this.#copyOf(type);
    if (!existsSync(copy)) return () => false;
    const lines = new Set(readFileSync(copy, 'utf8').split('\n'));
    return (line) => lines.has(line);
  }

  /** The digest goes first and comes last: a build that stops between leaves no wrong one. */
  keep(type: string, bytes: Buffer, empreinte: string): void {
    rmSync(this.#digestOf(type), { force: true });
    writeFileSync(this.#copyOf(type), bytes);
    writeFileSync(this.#digestOf(type), empreinte);
  }
}
