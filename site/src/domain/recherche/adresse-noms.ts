/** Says where the index of names is now: asked again each time, a few bytes. */
export const NOMS_ACTUEL = '/index-recherche/actuel.json';

/** Named by its content, so kept for ever where it was read once. */
export const adresseNoms = (empreinte: string): string => `/index-recherche/noms/${empreinte}.json`;
