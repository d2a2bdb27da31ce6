/** What the search can choose by, in the offer: the words are those shown, without their unbreakable spaces. */
import { niveauEnClair } from '../domain/niveaux.ts';
import { TITRES } from '../domain/titres-faits.ts';
import { sansInsecables } from '../domain/typographie.ts';
import { trouves } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import type { Facettes, LienMetier } from './types.ts';
import type { ActionModel, LienFormation, Lieu } from './types-offre.ts';

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

export const niveaux = (niveau: number | undefined): Facettes =>
  niveau === undefined ? {} : { niveau: [sansInsecables(niveauEnClair(niveau))] };

const departements = (names: readonly string[]): Facettes =>
  names.length > 0 ? { departement: unique(names) } : {};

export const facettesDuLieu = ({ territoire }: Lieu): Facettes =>
  departements(territoire ? [territoire.titre] : []);

/** A month when a day is known, else the words that tell when. */
const debutDe = ({ debut, quand }: LienFormation): string => debut?.slice(0, 7) ?? quand;

/** Of a training, or of the trainings that prepare a certification. */
export function facettesDesFormations(formations: readonly LienFormation[]): Facettes {
  if (formations.length === 0) return {};
  return {
    ...departements(formations.flatMap(({ departements = [] }) => departements)),
    debut: unique(formations.map(debutDe)),
  };
}

export function modalites(actions: readonly ActionModel[]): Facettes {
  const faits = actions.flatMap(({ faits }) => faits);
  const modalite = faits
    .filter(({ titre }) => titre === TITRES.modalite)
    .map(({ valeur }) => valeur);
  return modalite.length > 0 ? { modalite: unique(modalite) } : {};
}

/** Titles of the grands domaines of the jobs that something leads to. */
export const grandsDomainesDe = (
  metiers: readonly LienMetier[],
  { domaines }: Pick<SiteIndex, 'domaines'>,
): string[] =>
  trouves(unique(metiers.map(({ grandDomaine }) => grandDomaine)), domaines).map(
    ({ titre }) => titre,
  );
