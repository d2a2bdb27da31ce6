import type { Action } from '@portulan/content-schemas';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import { isPerson, webOf } from './contact.ts';
import type { Fields } from './fields.ts';
import { datesOf } from './map-formation.ts';
import { type MoreLines, placeOf } from './place.ts';
import { ENTREES_SORTIES, FINANCEURS, MODALITES, publicVise } from './vocabulary.ts';

const LANGUE = /^[A-Z]{2}$/;

/** Who it is for: the codes in words, and what the organisation adds in its own. */
function publicsOf(element: XmlElement, fields: Fields): string[] {
  const coded = children(element, 'code-public-vise').flatMap(({ text, attributes }) => {
    const words = publicVise(text, attributes.ref);
    if (text && !words)
      fields.warn(
        'unknownCode',
        `« code-public-vise » : le code « ${text.slice(0, 10)} » n’est pas dans les listes publiques, il est laissé de côté.`,
      );
    return words ?? [];
  });
  return [...new Set([...coded, fields.line(element, 'info-public-vise') ?? []].flat())];
}

function languesOf(element: XmlElement, fields: Fields): string[] {
  const codes = children(element, 'langue-formation').map(({ text }) => text.toUpperCase());
  const known = codes.filter((code) => LANGUE.test(code));
  if (known.length < codes.filter(Boolean).length)
    fields.warn(
      'langue',
      '« langue-formation » : ce n’est pas un code de deux lettres, il est laissé de côté.',
    );
  return [...new Set(known)];
}

function financeursOf(element: XmlElement, fields: Fields): string[] {
  const words = children(element, 'organisme-financeur').flatMap(
    (one) => fields.code(FINANCEURS, one, 'code-financeur') ?? [],
  );
  return [...new Set(words)];
}

/** The first place; a file that gives several is told so. The name of a person is no name of a place. */
function lieuOf(element: XmlElement, fields: Fields, more?: MoreLines) {
  const places = children(element, 'lieu-de-formation');
  if (places.length > 1)
    fields.warn('places', 'action : plusieurs lieux de formation, le premier est gardé.');
  const coordonnees = child(places[0], 'coordonnees');
  const own = isPerson(coordonnees) ? undefined : fields.line(coordonnees, 'nom');
  return {
    lieu: own ?? fields.line(coordonnees, 'adresse', 'denomination'),
    ...placeOf(coordonnees, fields, more),
  };
}

export type Linked = { identifiant: string; formation: string; organismes: string[] };

export function mapAction(
  element: XmlElement,
  linked: Linked,
  fields: Fields,
  more?: MoreLines,
): Action {
  return compact({
    ...linked,
    modalite: fields.code(MODALITES, element, 'modalites-enseignement'),
    rythme: fields.line(element, 'rythme-formation'),
    publics: publicsOf(element, fields),
    niveauEntreeObligatoire: fields.flag(element, 'niveau-entree-obligatoire'),
    alternance: fields.long(element, 'modalites-alternance'),
    conditions: fields.long(element, 'conditions-specifiques'),
    recrutement: fields.long(element, 'modalites-recrutement'),
    priseEnChargePossible: fields.flag(element, 'prise-en-charge-frais-possible'),
    entreesSorties: fields.code(ENTREES_SORTIES, element, 'modalites-entrees-sorties'),
    ...lieuOf(element, fields, more),
    accesHandicap: fields.long(element, 'acces-handicapes'),
    langues: languesOf(element, fields),
    prixTtc: fields.number(element, 'prix-total-TTC'),
    fraisRestants: fields.long(element, 'frais-restants'),
    duree: fields.line(element, 'duree-indicative'),
    heuresTotal: fields.number(element, 'nombre-heures-total'),
    heuresCentre: fields.number(element, 'nombre-heures-centre'),
    heuresEntreprise: fields.number(element, 'nombre-heures-entreprise'),
    restauration: fields.line(element, 'restauration'),
    hebergement: fields.line(element, 'hebergement'),
    transport: fields.line(element, 'transport'),
    url: webOf(child(element, 'url-action'), fields),
    financeurs: financeursOf(element, fields),
    ...datesOf(element),
  }) as Action;
}

/** What tells two actions without a number apart: where, how and how long. */
export const actionWords = (element: XmlElement): string[] => [
  textOf(element, 'rythme-formation'),
  textOf(element, 'modalites-enseignement'),
  ...children(element, 'lieu-de-formation').map((place) =>
    [
      textOf(place, 'coordonnees', 'nom'),
      textOf(place, 'coordonnees', 'adresse', 'codepostal'),
      textOf(place, 'coordonnees', 'adresse', 'ville'),
    ].join(' '),
  ),
];
