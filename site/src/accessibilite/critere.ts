/**
 * One criterion of the RGAA 4.1.2, as this portal meets it. Titles are in our own words: the
 * official text is at https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/
 */
export type Etat = 'conforme' | 'non conforme' | 'non applicable';

/** `machine`: a test of the repository holds it. `examen`: a person looked, and says at what. */
export type Preuve = { par: 'machine' | 'examen'; texte: string };

export type Critere = { numero: string; titre: string; etat: Etat; preuve: Preuve };
export type Theme = { numero: number; titre: string; criteres: Critere[] };

const state =
  (etat: Etat, par: Preuve['par']) =>
  (numero: string, titre: string, texte: string): Critere => ({
    numero,
    titre,
    etat,
    preuve: { par, texte },
  });

/** Held by a test at each change. */
export const tenu = state('conforme', 'machine');
/** Judged by looking at the pages. */
export const juge = state('conforme', 'examen');
export const manque = state('non conforme', 'examen');
export const sansObjet = state('non applicable', 'examen');
