import { slugify } from '@portulan/content-schemas';

/** `O`, `Oui`, `1`, `true` → true; `N`, `Non`, `0`, `false` → false; anything else → undefined. */
const FLAGS: Record<string, boolean> = {
  o: true,
  oui: true,
  1: true,
  true: true,
  n: false,
  non: false,
  0: false,
  false: false,
};

/** A few words fill whole columns: their slugs are made once. Bounded, should a file be odd. */
const slugs = new Map<string, string>();

function slugOf(word: string): string {
  const known = slugs.get(word);
  if (known !== undefined) return known;
  const slug = slugify(word);
  if (slugs.size < 1000) slugs.set(word, slug);
  return slug;
}

/** What a source's word stands for, whatever its case, accents and spaces. */
export const lookUp = <V>(table: Record<string, V>, word: string): V | undefined =>
  Object.hasOwn(table, slugOf(word)) ? table[slugOf(word)] : undefined;

export const flag = (word: string): boolean | undefined => lookUp(FLAGS, word);

/** Shorter keys first, then by character: the numeric order for numbers, the usual one for codes. */
export const compareKeys = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Drops the undefined and empty values, which strict schemas and JSON do not need. */
export function compact<T extends Record<string, unknown>>(record: T): T {
  for (const name in record)
    if (record[name] === undefined || record[name] === '') delete record[name];
  return record;
}

/** Longer texts are neither codes nor names, and nobody keeps thousands of them. */
const MAX_OWN = 255;

/**
 * A short text as a string of its own. The engine makes a piece of a text a view of it: one code
 * kept in a table would keep the 64 KB that it was read from.
 */
export const own = (text: string): string => (text.length > MAX_OWN ? text : ` ${text}`.slice(1));
