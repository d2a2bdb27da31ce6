/** French alphabetical order: accents and case only decide between equals. */
const collator = new Intl.Collator('fr', { numeric: true, ignorePunctuation: true });

/** Equal to the collator is not equal: the code points then decide, so that no order is left to chance. */
export const comparer = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : Number(a > b));

export const parTitre = (a: { titre: string }, b: { titre: string }): number =>
  comparer(a.titre, b.titre);

/** Newest first; the address decides between equals, so that the order never changes by itself. */
export const parDateDecroissante = (
  a: { date: string; url: string },
  b: { date: string; url: string },
): number => b.date.localeCompare(a.date) || a.url.localeCompare(b.url);
