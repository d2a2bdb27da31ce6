import type { Find } from '../cms/find.ts';

/**
 * Records by their key. Written out for a digest these are their `empreinte` alone: thousands of
 * records need not be read, and less gone through, to know that none of them changed.
 */
abstract class ByKey<T, Found> {
  readonly empreinte: string;
  readonly #find: () => Find<T>;
  readonly #found = new Map<string, Found | undefined>();
  #finding: Find<T> | undefined;

  constructor(find: () => Find<T>, empreinte: string) {
    this.#find = find;
    this.empreinte = empreinte;
  }

  protected abstract chosen(records: readonly T[]): Found | undefined;

  get(key: string): Found | undefined {
    if (this.#found.has(key)) return this.#found.get(key);
    this.#finding ??= this.#find();
    const found = this.chosen(this.#finding(key));
    this.#found.set(key, found);
    return found;
  }
}

/** The one record of a key. */
export class Lookup<T> extends ByKey<T, T> {
  protected chosen(records: readonly T[]): T | undefined {
    return records.at(-1);
  }
}

/** All records of a key. */
export class Lists<T> extends ByKey<T, readonly T[]> {
  protected chosen(records: readonly T[]): readonly T[] | undefined {
    return records.length > 0 ? records : undefined;
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
