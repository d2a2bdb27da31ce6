/**
 * A list that this device keeps, shared by the scripts of a page and by its island. Every change
 * reads again before it writes: another tab may have changed the list meanwhile.
 */

/** `pageOnly`: storage is full or refused, the change lasts as long as the page. */
export type Saved = 'saved' | 'pageOnly';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export type Kept<T> = {
  key: string;
  /** What storage holds may have been written by anyone; `damaged` when something was not believed. */
  parse: (raw: string | null) => { items: T[]; damaged: boolean };
  storage: () => Storage;
};

/** What could not be read is put aside before it is written over. */
export const damagedKey = (key: string): string => `${key}.illisible`;

export function createDeviceStore<T>({ key, parse, storage }: Kept<T>) {
  const listeners = new Set<() => void>();
  let unsaved: string | undefined;
  let cache: { raw: string | null; items: readonly T[] } = { raw: null, items: [] };

  function readRaw(): string | null {
    if (unsaved !== undefined) return unsaved;
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  }

  /** The same array as long as nothing changed: what `useSyncExternalStore` asks for. */
  function items(): readonly T[] {
    const raw = readRaw();
    if (raw !== cache.raw) cache = { raw, items: parse(raw).items };
    return cache.items;
  }

  function write(raw: string): Saved {
    try {
      const before = storage().getItem(key);
      if (parse(before).damaged) storage().setItem(damagedKey(key), before as string);
      storage().setItem(key, raw);
      unsaved = undefined;
      return 'saved';
    } catch {
      unsaved = raw;
      return 'pageOnly';
    }
  }

  function change(by: (items: readonly T[]) => readonly T[]): Saved {
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
    /** Another tab wrote: `changed` is null when it emptied the whole storage. */
    changedElsewhere(changed: string | null) {
      if (changed !== null && changed !== key) return;
      unsaved = undefined;
      for (const listener of listeners) listener();
    },
  };
}
