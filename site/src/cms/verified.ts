/**
 * Which files of records were found good, as they are, by the schemas as they are: those need no
 * second look. Checking 50,000 records takes longer than everything that follows one edit.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCHEMAS = dirname(fileURLToPath(import.meta.resolve('@portulan/content-schemas')));

function schemasDigest(): string {
  const files = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return hash('sha1', files.map((name) => readFileSync(join(SCHEMAS, name), 'utf8')).join('\0'));
}

export class Verified {
  readonly #file: string;
  readonly #schemas = schemasDigest();
  readonly #known: Record<string, string>;

  constructor(file: string) {
    this.#file = file;
    this.#known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  #digest = (text: string) => hash('sha1', this.#schemas + text);

  has = (type: string, text: string): boolean => this.#known[type] === this.#digest(text);

  add(type: string, text: string): void {
    this.#known[type] = this.#digest(text);
  }

  save = (): void => writeFileSync(this.#file, JSON.stringify(this.#known));
}
