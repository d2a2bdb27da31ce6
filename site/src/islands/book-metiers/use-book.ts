/** The store of the device, for React: the hearts of the other pages write to the same one. */
import { useState, useSyncExternalStore } from 'react';
import { book } from '../../scripts/book/book.ts';
import type { BookItem } from '../../scripts/book/book-item.ts';
import { annotate, insertAt, move, without } from '../../scripts/book/changes.ts';

type Removed = { item: BookItem; rank: number };

const none: readonly BookItem[] = [];
const never = () => () => undefined;

export function useBook() {
  const items = useSyncExternalStore(book.subscribe, book.items, () => none);
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [removed, setRemoved] = useState<Removed>();
  const [notKept, setNotKept] = useState(false);

  const change = (by: (items: readonly BookItem[]) => readonly BookItem[]) =>
    setNotKept(book.change(by) === 'pageOnly');

  return {
    ready,
    items,
    removed,
    notKept,
    move: (codeRome: string, step: number) => change((all) => move(all, codeRome, step)),
    annotate: (codeRome: string, note: string) => change((all) => annotate(all, codeRome, note)),
    remove(codeRome: string) {
      const rank = items.findIndex((item) => item.codeRome === codeRome);
      const item = items[rank];
      if (item) setRemoved({ item, rank });
      change((all) => without(all, codeRome));
    },
    restore() {
      if (removed) change((all) => insertAt(all, removed.item, removed.rank));
      setRemoved(undefined);
    },
  };
}
