import type { Session } from '@portulan/content-schemas';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import { webOf } from './contact.ts';
import type { Fields } from './fields.ts';
import { datesOf } from './map-formation.ts';
import { adresseOf, type MoreLines } from './place.ts';
import { ETATS } from './vocabulary.ts';

type Period = { debut?: string | undefined; fin?: string | undefined };

/** Someone may come in any day: dates that say nothing are then no mistake. */
const OPEN_ENDED = /^(?:0{8}|9{8}|99991231)$/;

/** First and last day; an end before its beginning is no end. */
function periodOf(
  element: XmlElement | undefined,
  where: string,
  fields: Fields,
  permanente = false,
): Period {
  const day = (name: string) => {
    const text = textOf(element, name);
    const silent = permanente && OPEN_ENDED.test(text);
    return silent ? undefined : fields.date(text, `${where}, ${name}`);
  };
  const [debut, fin] = [day('debut'), day('fin')];
  if (!debut || !fin || fin >= debut) return { debut, fin };
  fields.warn('period', `${where} : la fin est avant le début, elle est laissée de côté.`);
  return { debut };
}

/** Places are told by cycle: how many learners can be there at once. */
function placesOf(element: XmlElement, fields: Fields): number | undefined {
  const known = children(element, 'cycle').flatMap(
    (cycle) => fields.number(cycle, 'capacite-simultanee') ?? [],
  );
  const total = known.reduce((sum, places) => sum + places, 0);
  return known.length > 0 && Number.isInteger(total) ? total : undefined;
}

export type OfAction = { identifiant: string; action: string; permanente: boolean };

export function mapSession(
  element: XmlElement,
  { identifiant, action, permanente }: OfAction,
  fields: Fields,
  more?: MoreLines,
): Session {
  const inscription = periodOf(
    child(child(element, 'periode-inscription'), 'periode'),
    'inscription',
    fields,
  );
  return compact({
    identifiant,
    action,
    ...periodOf(child(element, 'periode'), 'session', fields, permanente),
    etat: fields.code(ETATS, element, 'etat-recrutement'),
    inscriptionDebut: inscription.debut,
    inscriptionFin: inscription.fin,
    modalites: fields.long(element, 'modalites-inscription'),
    adresseInscription: adresseOf(
      child(child(element, 'adresse-inscription'), 'adresse'),
      fields,
      more,
    ),
    places: placesOf(element, fields),
    url: webOf(child(element, 'url-session'), fields),
    ...datesOf(element),
  }) as Session;
}

/** What tells two sessions without a number apart. */
export const sessionWords = (element: XmlElement): string[] => [
  textOf(element, 'periode', 'debut'),
  textOf(element, 'periode', 'fin'),
  textOf(element, 'adresse-inscription', 'adresse', 'codepostal'),
];
