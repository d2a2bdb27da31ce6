/**
 * The portal is whole in French; its structure also exists in English, at the same addresses under
 * `/en/`. A page and its twin are told from each other by their addresses alone.
 */
export const LANGUES = ['fr', 'en'] as const;
export type Langue = (typeof LANGUES)[number];

const EN = '/en';

export const langueOf = (url: string): Langue => (url.startsWith(`${EN}/`) ? 'en' : 'fr');

/** `/en/metiers/` of `/metiers/`, whether such a page exists or not. */
export const enAnglais = (url: string): string => `${EN}${url}`;

/** `/metiers/` of `/en/metiers/`; a French address is its own. */
export const enFrancais = (url: string): string =>
  langueOf(url) === 'en' ? url.slice(EN.length) : url;

/** For `Intl`. */
export const REGIONS: Record<Langue, string> = { fr: 'fr', en: 'en-GB' };
