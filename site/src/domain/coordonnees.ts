/** What people write by habit although nobody asks for it: ways to reach them. */
const ADRESSE = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** French and international numbers, in groups or not: nine digits or more in one run. */
const TELEPHONE = /(?:\+|\b0)(?:[\s.\u00a0-]?\(?\d\)?){8,14}\b/g;

/** The same text without e-mail addresses nor phone numbers. */
export const sansCoordonnees = (texte: string, marque: string): string =>
  texte.replace(ADRESSE, marque).replace(TELEPHONE, marque);
