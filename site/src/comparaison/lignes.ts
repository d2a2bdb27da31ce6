/** The rows of a comparison: the same for the server, the browser and the tests. */
import type { CleLigne, Fiche } from '../page-models/comparaison.ts';
import type { Lien } from '../page-models/types.ts';

/** In the order to read them. */
const ORDRE: readonly CleLigne[] = [
  'resume',
  'organisme',
  'domaine',
  'interets',
  'certifications',
  'acces',
  'niveaux',
  'niveauEntree',
  'niveauSortie',
  'duree',
  'dates',
  'lieux',
  'prix',
  'publics',
  'modalite',
  'salaires',
  'emploi',
  'recrutements',
  'formations',
  'competences',
  'savoirEtre',
  'conditions',
  'drapeaux',
  'metiers',
];

/** Long lists whose common part is told once, over all columns. */
const PARTAGEES: ReadonlySet<CleLigne> = new Set<CleLigne>([
  'interets',
  'competences',
  'savoirEtre',
  'conditions',
  'metiers',
]);

export type Ligne = {
  cle: CleLigne;
  /** `seule`: there is nothing to compare with. */
  etat: 'identique' | 'differente' | 'seule';
  /** What all columns hold, where it is told apart. */
  commun: Lien[];
  /** What each column holds beside it. */
  cellules: Lien[][];
};

const titres = (cellule: readonly Lien[]): string =>
  cellule
    .map(({ titre }) => titre)
    .sort()
    .join('\n');

function communOf(cellules: readonly Lien[][]): Lien[] {
  const [first = [], ...others] = cellules;
  if (others.length === 0) return [];
  const sets = others.map((cellule) => new Set(cellule.map(({ titre }) => titre)));
  return first.filter(({ titre }) => sets.every((set) => set.has(titre)));
}

function ligneOf(cle: CleLigne, cellules: Lien[][]): Ligne {
  const commun = PARTAGEES.has(cle) ? communOf(cellules) : [];
  const shared = new Set(commun.map(({ titre }) => titre));
  const same = new Set(cellules.map(titres)).size === 1;
  return {
    cle,
    etat: cellules.length < 2 ? 'seule' : same ? 'identique' : 'differente',
    commun,
    cellules: cellules.map((cellule) => cellule.filter(({ titre }) => !shared.has(titre))),
  };
}

/** A row that no column fills is not told. */
export const lignesDe = (fiches: readonly Fiche[]): Ligne[] =>
  ORDRE.map((cle) => [cle, fiches.map(({ cellules }) => cellules[cle] ?? [])] as const)
    .filter(([, cellules]) => cellules.some((cellule) => cellule.length > 0))
    .map(([cle, cellules]) => ligneOf(cle, cellules));
