/** `metier` elements and Idéo jobs → records. Pure. */
import type { Fit } from '../../core/fit.ts';
import { compact, compareKeys } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import type { Ideo } from './ideo.ts';
import { idOf, lineOf, linesOf, listOf, markdownOf, unique } from './texts.ts';

/** The address that the source itself gives for each job. */
const pageOf = (identifiant: string) =>
  identifiant && `https://www.onisep.fr/http/redirection/metier/slug/${identifiant}`;

const TEXTS = {
  accroche: 'accroche_metier',
  nature: 'nature_travail',
  conditions: 'condition_travail',
  competences: 'competences',
  vieProfessionnelle: 'vie_professionnelle',
  acces: 'acces_metier',
};

/** The short form stands for the nature of the work where a sheet has no long one. */
function htmlOf(element: XmlElement, champ: string, name: string): string {
  const html = textOf(element, name);
  return html || champ !== 'nature'
    ? html
    : textOf(element, 'formats_courts', 'format_court', 'descriptif');
}

const textsOf = (element: XmlElement, fitted: Fit): Record<string, string> =>
  Object.fromEntries(
    Object.entries(TEXTS).map(([champ, name]) => [
      champ,
      markdownOf(htmlOf(element, champ, name), champ, fitted),
    ]),
  );

const romesOf = (element: XmlElement): string[] =>
  children(child(element, 'romesV3'), 'romeV3').map(({ text }) => idOf(text));

/** Both sides name the diplomas of a job, each with some that the other lacks. */
const formationsOf = (element: XmlElement, others: Iterable<string>): string[] =>
  unique([
    ...listOf(element, 'formations_min_requise', 'formation_min_requise', 'id').map(idOf),
    ...others,
  ]).sort(compareKeys);

export const identifiantOf = (element: XmlElement): string => idOf(textOf(element, 'identifiant'));

/** What the other files say of the same job. */
export type Known = { ideo?: Ideo | undefined; formations: Iterable<string> };

export function mapFiche(element: XmlElement, { ideo, formations }: Known, fitted: Fit) {
  const identifiant = identifiantOf(element);
  const associes = listOf(element, 'metiers_associes', 'metier_associe', 'id').map(idOf);
  return compact({
    identifiant,
    nom: lineOf(element, 'nom', fitted, 'nom_metier'),
    nomFeminin: lineOf(element, 'nomFeminin', fitted, 'libelle_feminin'),
    nomMasculin: lineOf(element, 'nomMasculin', fitted, 'libelle_masculin'),
    synonymes: linesOf(listOf(element, 'synonymes', 'synonyme', 'nom_metier'), 'synonymes', fitted),
    ...textsOf(element, fitted),
    niveauAcces: lineOf(element, 'niveauAcces', fitted, 'niveau_acces_min', 'libelle'),
    statuts: linesOf(listOf(element, 'statuts', 'statut', 'libelle'), 'statuts', fitted),
    domaines: ideo?.domaines ?? [],
    url: pageOf(identifiant),
    metiers: unique([...romesOf(element), ...(ideo?.metiers ?? [])]),
    formations: formationsOf(element, formations),
    associes: unique(associes).filter((id) => id !== identifiant),
  });
}

/** A job that has no sheet in the set: its name and its links. */
export const mapIdeo = (
  identifiant: string,
  ideo: Ideo,
  formations: Iterable<string>,
  fitted: Fit,
) =>
  compact({
    identifiant,
    nom: fitted('nom', ideo.nom),
    domaines: ideo.domaines,
    url: pageOf(identifiant),
    metiers: ideo.metiers,
    formations: unique([...formations]).sort(compareKeys),
  });
