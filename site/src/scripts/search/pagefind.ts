/** Pagefind, loaded when the search is first used: one index opened, the others merged into it. */

import type { Facet } from './query.ts';

export type Filters = Partial<Record<Facet, { any: string[] }>>;
export type Counts = Record<string, Record<string, number>>;
export type Found = {
  url: string;
  excerpt: string;
  meta: { title: string; kind: string; resume?: string };
  filters: { domaine?: string[] };
  /** Of its grand domaine, where it is known. */
  lettre?: string;
};
export type Results = { results: { id: string; data: () => Promise<Found> }[]; filters: Counts };

export type Pagefind = {
  options: (options: { indexWeight?: number; excerptLength?: number }) => Promise<void>;
  mergeIndex: (
    address: string,
    options: { indexWeight?: number; excerptLength?: number },
  ) => Promise<void>;
  /** Counts are given only for the facets that were read. */
  filters: () => Promise<Counts>;
  /** A null term means everything, filtered. */
  search: (term: string | null, options: { filters: Filters }) => Promise<Results>;
};

/** Jobs first: a job that matches weighs more than one of the thousands of competences. */
const weights: [RegExp, number][] = [
  [/metiers/, 2],
  [/competences/, 0.6],
];
const optionsOf = (address: string) => ({
  indexWeight: weights.find(([name]) => name.test(address))?.[1] ?? 1,
  excerptLength: 24,
});

/** Opens indexes as they are asked for, each once; after a failure, the next search tries again. */
export function indexOpener(): {
  open: (addresses: readonly string[]) => Promise<Pagefind>;
  has: (addresses: readonly string[]) => boolean;
} {
  const opened = new Set<string>();
  let pagefind: Promise<Pagefind> | undefined;

  async function first(address: string): Promise<Pagefind> {
    const loaded: Pagefind = await import(/* @vite-ignore */ `${address}pagefind.js`);
    await loaded.options(optionsOf(address));
    opened.add(address);
    return loaded;
  }

  async function open(addresses: readonly string[]): Promise<Pagefind> {
    pagefind ??= first(addresses[0] ?? '').catch((error: unknown) => {
      pagefind = undefined;
      throw error;
    });
    const loaded = await pagefind;
    const missing = addresses.filter((address) => !opened.has(address));
    for (const address of missing) opened.add(address);
    try {
      await Promise.all(missing.map((address) => loaded.mergeIndex(address, optionsOf(address))));
    } catch (error) {
      for (const address of missing) opened.delete(address);
      throw error;
    }
    await loaded.filters();
    return loaded;
  }

  return { open, has: (addresses) => addresses.every((address) => opened.has(address)) };
}
