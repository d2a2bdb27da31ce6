/** What waits to be compared, as this device keeps it. */

/** `m`: a job; `f`: a training. They are the names of the parameters of `/comparer/` too. */
export type Genre = 'm' | 'f';
export const GENRES: readonly Genre[] = ['m', 'f'];

export type BasketItem = { genre: Genre; slug: string; titre: string };

/** More columns than three cannot be read side by side. */
export const MAX = 3;

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What storage holds may have been written by anyone: only what fits is believed. */
function asItem(value: unknown): BasketItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { genre, slug, titre } = value as Record<string, unknown>;
  if (genre !== 'm' && genre !== 'f') return undefined;
  if (!isText(slug) || !SLUG.test(slug) || !isText(titre)) return undefined;
  return { genre, slug, titre: titre.slice(0, 300) };
}

export const same = (a: Omit<BasketItem, 'titre'>, b: Omit<BasketItem, 'titre'>): boolean =>
  a.genre === b.genre && a.slug === b.slug;

export const of = (items: readonly BasketItem[], genre: Genre): BasketItem[] =>
  items.filter((item) => item.genre === genre);

export function parseBasket(raw: string | null): { items: BasketItem[]; damaged: boolean } {
  if (raw === null) return { items: [], damaged: false };
  let values: unknown;
  try {
    values = JSON.parse(raw);
  } catch {
    return { items: [], damaged: true };
  }
  if (!Array.isArray(values)) return { items: [], damaged: true };
  const items: BasketItem[] = [];
  for (const value of values) {
    const item = asItem(value);
    if (item && of(items, item.genre).length < MAX && !items.some((other) => same(other, item)))
      items.push(item);
  }
  return { items, damaged: items.length < values.length };
}

/** Adds what is absent while there is room, removes what is there. */
export function toggled(
  items: readonly BasketItem[],
  item: BasketItem,
): { items: readonly BasketItem[]; outcome: 'added' | 'removed' | 'full' } {
  const rest = items.filter((other) => !same(other, item));
  if (rest.length < items.length) return { items: rest, outcome: 'removed' };
  if (of(items, item.genre).length >= MAX) return { items, outcome: 'full' };
  return { items: [...items, item], outcome: 'added' };
}
