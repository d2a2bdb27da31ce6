/**
 * The Book métiers of this device, shared by the hearts, the count of the header and the island.
 * Every change reads again before it writes: another tab may have changed the book meanwhile.
 */
import { type BookItem, parseBook } from './book-item.ts';

export const BOOK_KEY = 'portulan.book.v1';
/** What could not be read is put aside before it is written over. */
export const DAMAGED_KEY = `${BOOK_KEY}.illisible`;

/** `pageOnly`: storage is full or refused, the change lasts as long as the page. */
export type Saved = 'saved' | 'pageOnly';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export function createBookStore(storage: () => Storage) {
  const listeners = new Set<() => void>();
  let unsaved: string | undefined;
  let cache: { raw: string | null; items: readonly BookItem[] } = { raw: null, items: [] };

  function readRaw(): string | null {
    if (unsaved !== undefined) return unsaved;
    try {
      return storage().getItem(BOOK_KEY);
    } catch {
      return null;
    }
  }

  /** The same array as long as nothing changed: what `useSyncExternalStore` asks for. */
  function items(): readonly BookItem[] {
    const raw = readRaw();
    if (raw !== cache.raw) cache = { raw, items: parseBook(raw).items };
    return cache.items;
  }

  function write(raw: string): Saved {
    try {
      const before = storage().getItem(BOOK_KEY);
      if (parseBook(before).damaged) storage().setItem(DAMAGED_KEY, before as string);
      storage().setItem(BOOK_KEY, raw);
      unsaved = undefined;
      return 'saved';
    } catch {
      unsaved = raw;
      return 'pageOnly';
    }
  }

  function change(by: (items: readonly BookItem[]) => readonly BookItem[]): Saved {
    const saved = write(JSON.stringify(by(items())));
    for (const listener of listeners) listener();
    return saved;
  }

  return {
    items,
    change,
    /** Called after each change of this tab, and by `changedElsewhere`. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Another tab wrote: `key` is null when it emptied the whole storage. */
    changedElsewhere(key: string | null) {
      if (key !== null && key !== BOOK_KEY) return;
      unsaved = undefined;
      for (const listener of listeners) listener();
    },
  };
}
