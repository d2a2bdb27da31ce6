/** What is asked, read in several ways: as it stands, and with everyday words put in the words of jobs. */
import { motsDe, racineDe, sansAccent } from './mots.ts';
import { FORMULES, MOTS_CREUX } from './vocabulaire/formules.ts';
import { SYNONYMES } from './vocabulaire/synonymes.ts';

export type Lecture = { mots: string[]; facteur: number };

/** A reading by synonyms counts a little less. */
const AUTREMENT = 0.94;
const LECTURES = 12;

/** Takes off what stands in front, piece by piece: « je veux / travailler dans / un métier de … ». */
function sansFormule(question: string): string {
  const formule = FORMULES.find((each) => each.test(question));
  const reste = formule ? question.replace(formule, '') : question;
  return reste === question || reste === '' ? question : sansFormule(reste);
}

/** « je veux devenir infirmière » → « infirmiere ». All is kept when nothing else is said. */
export function motsUtiles(question: string): string[] {
  const propre = sansAccent(question)
    .replace(/[’'`-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const utiles = motsDe(sansFormule(propre)).filter((mot) => !MOTS_CREUX.has(mot));
  return utiles.length > 0 ? utiles : motsDe(propre);
}

/** Everyday words → words of jobs, as roots. */
const regles = SYNONYMES.trim()
  .split('\n')
  .filter((ligne) => ligne.includes('='))
  .flatMap((ligne) => {
    const [gauche = '', droite = ''] = ligne.split('=');
    const par = droite.split(',').map(motsDe);
    return gauche.split(',').map((mot) => ({ de: motsDe(mot).map(racineDe), par }));
  });

const parPremier = Map.groupBy(
  regles.filter(({ de }) => de.length > 0),
  ({ de }) => de[0] as string,
);

function remplacements(mots: readonly string[]): string[][] {
  const racines = mots.map(racineDe);
  return racines.flatMap((racine, place) =>
    (parPremier.get(racine) ?? [])
      .filter(({ de }) => de.every((mot, rang) => racines[place + rang] === mot))
      .flatMap(({ de, par }) =>
        par.map((autres) => [...mots.slice(0, place), ...autres, ...mots.slice(place + de.length)]),
      ),
  );
}

export function lectures(question: string): Lecture[] {
  const mots = motsUtiles(question);
  const autres = remplacements(mots).slice(0, LECTURES);
  return [{ mots, facteur: 1 }, ...autres.map((autre) => ({ mots: autre, facteur: AUTREMENT }))];
}
