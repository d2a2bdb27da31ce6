export type Start<T> = { debut: string; elements: T[] };

/** Beyond this, a group is cut once more: « Co » alone has a thousand names. */
const LARGE = 150;

/** The first letters of a name, without accents: `Éleveur` → `El`. */
function startOf(titre: string, length: number): string {
  const letters = titre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.charAt(0).toUpperCase() + letters.slice(1, length).toLowerCase();
}

function cut<T extends { titre: string }>(elements: readonly T[], length: number): Start<T>[] {
  const groups = Map.groupBy(elements, ({ titre }) => startOf(titre, length));
  return [...groups].map(([debut, members]) => ({ debut, elements: members }));
}

/** Cuts an alphabetical list where its second letter changes, and its third in the large groups. */
export function groupByStart<T extends { titre: string }>(elements: readonly T[]): Start<T>[] {
  return cut(elements, 2).flatMap((group) =>
    group.elements.length > LARGE ? cut(group.elements, 3) : group,
  );
}
