import { expect, test, vi } from 'vitest';
import type { BookItem } from './book-item.ts';
import { BOOK_KEY, createBookStore, DAMAGED_KEY } from './book-store.ts';

const item = (codeRome: string): BookItem => ({
  codeRome,
  titre: `Métier ${codeRome}`,
  url: `/metiers/${codeRome.toLowerCase()}/`,
  grandDomaine: codeRome.charAt(0),
  ajouteLe: '2026-03-01T10:00:00.000Z',
  note: '',
});

function memoryStorage(start: Record<string, string> = {}) {
  const values = new Map(Object.entries(start));
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

const codes = (items: readonly BookItem[]) => items.map(({ codeRome }) => codeRome);

test('two tabs on one storage do not overwrite each other', () => {
  const storage = memoryStorage();
  const [one, two] = [createBookStore(() => storage), createBookStore(() => storage)];
  one.change((items) => [...items, item('D1102')]);
  two.change((items) => [...items, item('A1416')]);
  one.change((items) => [...items, item('J1506')]);
  expect(codes(two.items())).toEqual(['D1102', 'A1416', 'J1506']);
});

test('gives the same array until something changes', () => {
  const store = createBookStore(() =>
    memoryStorage({ [BOOK_KEY]: JSON.stringify([item('D1102')]) }),
  );
  expect(store.items()).toBe(store.items());
});

test('a full storage keeps the change for the page, and says so', () => {
  const storage = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const store = createBookStore(() => storage);
  expect(store.change((items) => [...items, item('D1102')])).toBe('pageOnly');
  expect(codes(store.items())).toEqual(['D1102']);
});

test('a refused storage does not break the page', () => {
  const store = createBookStore(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(store.items()).toEqual([]);
  expect(store.change(() => [item('D1102')])).toBe('pageOnly');
});

test('what cannot be read is put aside before it is written over', () => {
  const storage = memoryStorage({ [BOOK_KEY]: '[{"codeRome":' });
  createBookStore(() => storage).change(() => [item('D1102')]);
  expect(storage.values.get(DAMAGED_KEY)).toBe('[{"codeRome":');
});

test('tells of changes here and elsewhere, not of other keys', () => {
  const store = createBookStore(() => memoryStorage());
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  store.change(() => [item('D1102')]);
  store.changedElsewhere('autre');
  store.changedElsewhere(null);
  stop();
  store.changedElsewhere(BOOK_KEY);
  expect(listener).toHaveBeenCalledTimes(2);
});
