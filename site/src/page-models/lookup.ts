/**
 * Records by their key. Written out for a digest these are their `empreinte` alone: thousands of
 * records need not be read, and less gone through, to know that none of them changed.
 */
abstract class ByKey<T, Found> {
  readonly empreinte: string;
  readonly #records: () => readonly T[];
  readonly #key: keyof T;
  #byKey: Map<string, Found> | undefined;

  constructor(records: () => readonly T[], key: keyof T, empreinte: string) {
    this.#records = records;
    this.#key = key;
    this.empreinte = empreinte;
  }

  protected abstract index(records: readonly T[], keyOf: (record: T) => string): Map<string, Found>;

  get(key: string): Found | undefined {
    this.#byKey ??= this.index(this.#records(), (record) => String(record[this.#key]));
    return this.#byKey.get(key);
  }
}

/** The one record of a key. */
export class Lookup<T> extends ByKey<T, T> {
  protected index(records: readonly T[], keyOf: (record: T) => string): Map<string, T> {
    return new Map(records.map((record) => [keyOf(record), record]));
  }
}

/** All records of a key. */
export class Lists<T> extends ByKey<T, T[]> {
  protected index(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> {
    return Map.groupBy(records, keyOf);
  }
}

/** A map that is made when it is asked for. */
export class Later<T> {
  readonly empreinte: string;
  readonly #make: () => ReadonlyMap<string, T>;

  constructor(make: () => ReadonlyMap<string, T>, empreinte: string) {
    this.#make = make;
    this.empreinte = empreinte;
  }

  get(key: string): T | undefined {
    return this.#make().get(key);
  }
}
