import { KeyTable } from './key-table.ts';

export type Place = { file: string; line?: number };

/** Room for any line in one number with its file, which costs far less than an object a key. */
const LINES = 2 ** 32;

/** Every key of a run and where it first came: half a million of them must stay cheap. */
export class SeenKeys {
  readonly #keys: Map<string, KeyTable>;
  readonly #files: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(types: readonly string[]) {
    this.#keys = new Map(types.map((type) => [type, new KeyTable()]));
  }

  has = (type: string, key: string): boolean => this.#keys.get(type)?.get(key) !== undefined;

  /** Notes a new key; for one that is known, gives the place that had it first. */
  claim(type: string, key: string, at: Place): Place | undefined {
    const keys = this.#keys.get(type);
    const known = keys?.get(key);
    if (known !== undefined) return this.#placeOf(known);
    keys?.set(key, this.#numberOf(at.file) * LINES + (at.line ?? 0));
    return undefined;
  }

  #numberOf(file: string): number {
    const known = this.#numbers.get(file);
    if (known !== undefined) return known;
    const number = this.#files.push(file) - 1;
    this.#numbers.set(file, number);
    return number;
  }

  #placeOf(place: number): Place {
    const line = place % LINES;
    const file = this.#files[Math.floor(place / LINES)] ?? '';
    return line === 0 ? { file } : { file, line };
  }
}
