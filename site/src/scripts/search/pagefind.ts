/** Pagefind, loaded when the search is first used: one index opened, the others merged into it. */

export type Filters = { kind?: { any: string[] }; domaine?: { any: string[] } };
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

export async function openIndexes([first = '', ...others]: readonly string[]): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${first}pagefind.js`);
  await pagefind.options(optionsOf(first));
  await Promise.all(others.map((address) => pagefind.mergeIndex(address, optionsOf(address))));
  await pagefind.filters();
  return pagefind;
}
