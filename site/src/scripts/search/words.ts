/** The words of the search page, in its language. */
import type { Langue } from '../../domain/langue.ts';
import { chercher as en } from '../../textes/en/chercher.ts';
import { chercher as fr } from '../../textes/fr/chercher.ts';

export type Words = typeof fr;

const BY_LANGUE: Record<Langue, Words> = { fr, en };

export const pageLangue = (): Langue => (document.documentElement.lang === 'en' ? 'en' : 'fr');

export const wordsOf = (langue: Langue): Words => BY_LANGUE[langue];
