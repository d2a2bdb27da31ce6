/** French alphabetical order: accents and case only decide between equals. */
const collator = new Intl.Collator('fr', { numeric: true, ignorePunctuation: true });

export const parTitre = (a: { titre: string }, b: { titre: string }): number => collator.compare(a.titre, b.titre);

export const comparer = (a: string, b: string): number => collator.compare(a, b);

/** Newest first; the address decides between equals, so that the order never changes by itself. */
export const parDateDecroissante = (a: { date: string; url: string }, b: { date: string; url: string }): number =>
  b.date.localeCompare(a.date) || a.url.localeCompare(b.url);

/**
 * Sorts as `compare` does; the order of equals follows `tieBreak`. Ranks are computed once, so that
 * thousands of short lists are then sorted by number.
 */
export function rangs<T>(items: readonly T[], titre: (item: T) => string, cle: (item: T) => string): Map<string, number> {
  const sorted = [...items].sort((a, b) => comparer(titre(a), titre(b)) || comparer(cle(a), cle(b)));
  return new Map(sorted.map((item, rank) => [cle(item), rank]));
}
