/** All words of the interface, one folder a language: `textes(page.langue).page.menu`. */
import type { Langue } from '../domain/langue.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

export type Textes = typeof fr;

const BY_LANGUE: Record<Langue, Textes> = { fr, en };

export const textes = (langue: Langue = 'fr'): Textes => BY_LANGUE[langue];

/** Language of the page that a component is on: French where there is none, as in a test. */
export const langueDe = ({ locals }: { locals: App.Locals }): Langue => locals.page?.langue ?? 'fr';

/** In a component, whatever page holds it: `const { page } = textesDe(Astro);` */
export const textesDe = (astro: { locals: App.Locals }): Textes => textes(langueDe(astro));

/**
 * `lang` of an element whose words come from a record or from the editors, and so are French:
 * nothing on a French page.
 */
export const langueDuContenu = (astro: { locals: App.Locals }): 'fr' | undefined =>
  langueDe(astro) === 'fr' ? undefined : 'fr';
