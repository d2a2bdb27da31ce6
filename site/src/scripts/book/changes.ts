/** Changes of the Book métiers, each a new list. */
import type { BookItem } from './book-item.ts';

type Items = readonly BookItem[];

export const without = (items: Items, codeRome: string): Items =>
  items.filter((item) => item.codeRome !== codeRome);

/** Puts the job at a rank; one that is there already (another tab) keeps its place. */
export function insertAt(items: Items, item: BookItem, rank: number): Items {
  return items.some(({ codeRome }) => codeRome === item.codeRome)
    ? items
    : items.toSpliced(rank, 0, item);
}

/** Moves a job up (negative) or down; past an end nothing changes. */
export function move(items: Items, codeRome: string, step: number): Items {
  const from = items.findIndex((item) => item.codeRome === codeRome);
  const to = from + step;
  const item = items[from];
  return item && to >= 0 && to < items.length
    ? items.toSpliced(from, 1).toSpliced(to, 0, item)
    : items;
}

export const annotate = (items: Items, codeRome: string, note: string): Items =>
  items.map((item) => (item.codeRome === codeRome ? { ...item, note } : item));
