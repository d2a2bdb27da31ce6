import type { Interet } from '../page-models/types.ts';

/** Holland's six types (1959), said to a reader of fifteen. */
const INTERETS: Record<Interet['lettre'], Omit<Interet, 'lettre'>> = {
  R: {
    nom: 'Réaliste',
    explication: 'Agir, fabriquer, réparer, travailler de ses mains ou dehors.',
  },
  I: {
    nom: 'Investigateur',
    explication: 'Comprendre, observer, chercher, résoudre des problèmes.',
  },
  A: {
    nom: 'Artistique',
    explication: 'Imaginer, créer, s’exprimer par l’image, le son ou les mots.',
  },
  S: { nom: 'Social', explication: 'Aider, écouter, soigner, transmettre.' },
  E: { nom: 'Entreprenant', explication: 'Convaincre, décider, diriger, se lancer.' },
  C: { nom: 'Conventionnel', explication: 'Organiser, classer, calculer, suivre une méthode.' },
};

/** The leading interest first; the same letter twice counts once. */
export function interets(majeur?: Interet['lettre'], mineur?: Interet['lettre']): Interet[] {
  const lettres = new Set([majeur, mineur].filter((lettre) => lettre !== undefined));
  return [...lettres].map((lettre) => ({ lettre, ...INTERETS[lettre] }));
}
