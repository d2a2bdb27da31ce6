/** The Book métiers of this device, shared by the hearts, the count of the header and the island. */
import { createDeviceStore, damagedKey, type Kept } from '../device/device-store.ts';
import { type BookItem, parseBook } from './book-item.ts';

export type { Saved } from '../device/device-store.ts';

export const BOOK_KEY = 'portulan.book.v1';
export const DAMAGED_KEY = damagedKey(BOOK_KEY);

export const createBookStore = (storage: Kept<BookItem>['storage']) =>
  createDeviceStore({ key: BOOK_KEY, parse: parseBook, storage });
