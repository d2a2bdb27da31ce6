/** All words of the interface, one folder a language: `textes(page.langue).page.menu`. */
import type { Langue } from '../domain/langue.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

export type Textes = typeof fr;

const BY_LANGUE: Record<Langue, Textes> = { fr, en };

export const textes = (langue: Langue = 'fr'): Textes => BY_LANGUE[langue];

/** `Astro` of a component, of which only the page that holds it matters here. */
type Place = { locals: { page?: { langue?: Langue | undefined } | undefined } };

/** Language of the page that a component is on: French where there is none, as in a test. */
export const langueDe = ({ locals }: Place): Langue => locals.page?.langue ?? 'fr';

/** In a component, whatever page holds it: `const { page } = textesDe(Astro);` */
export const textesDe = (astro: Place): Textes => textes(langueDe(astro));

/**
 * `lang` of an element whose words come from a record or from the editors, and so are French:
 * nothing on a French page.
 */
export const langueDuContenu = (astro: Place): 'fr' | undefined =>
  langueDe(astro) === 'fr' ? undefined : 'fr';
