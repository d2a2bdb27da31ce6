export type Start<T> = { debut: string; elements: T[] };

/** The first two letters of a name, without accents: `Éleveur` → `El`. */
const startOf = (titre: string): string => {
  const letters = titre.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]/gu, '');
  return letters.charAt(0).toUpperCase() + letters.charAt(1).toLowerCase();
};

/** Cuts an alphabetical list where its second letter changes, in the order given. */
export function groupByStart<T extends { titre: string }>(elements: readonly T[]): Start<T>[] {
  return [...Map.groupBy(elements, ({ titre }) => startOf(titre))].map(([debut, members]) => ({ debut, elements: members }));
}
