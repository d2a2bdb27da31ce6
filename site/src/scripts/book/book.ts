/** The Book métiers of this browser. */
import { createBookStore } from './book-store.ts';

export const book = createBookStore(() => localStorage);

// The island is also drawn at build time, where there is no window.
globalThis.window?.addEventListener('storage', ({ key }) => book.changedElsewhere(key));
