/** The Book métiers of this browser. */
import { createBookStore } from './book-store.ts';

export const book = createBookStore(() => localStorage);

addEventListener('storage', ({ key }) => book.changedElsewhere(key));
