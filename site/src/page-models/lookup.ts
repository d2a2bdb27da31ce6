/**
 * Records by their key. Written out for a digest it is its `empreinte` alone: thousands of records
 * need not be gone through to know that none of them changed.
 */
export class Lookup<T> {
  readonly empreinte: string;
  readonly #records: readonly T[];
  readonly #key: keyof T;
  #byKey: Map<string, T> | undefined;

  constructor(records: readonly T[], key: keyof T, empreinte: string) {
    this.#records = records;
    this.#key = key;
    this.empreinte = empreinte;
  }

  get(key: string): T | undefined {
    this.#byKey ??= new Map(this.#records.map((record) => [String(record[this.#key]), record]));
    return this.#byKey.get(key);
  }
}
