import type { Formation } from '@portulan/content-schemas';
import { codeCertificationOf } from '../../core/codes.ts';
import { isoDate } from '../../core/dates.ts';
import { compact } from '../../core/values.ts';
import { child, children, type XmlElement } from '../../core/xml.ts';
import { webOf } from './contact.ts';
import type { Fields } from './fields.ts';
import { addressOf } from './keys.ts';
import { NIVEAUX, OBJECTIFS, PARCOURS } from './vocabulary.ts';

const FORMACODE = /^\d{5}$/;
const NSF = /^\d{1,3}[a-z]?$/;
const ROME = /^[A-Z]\d{1,4}$/;
const CERTIFINFO = /^\d{1,10}$/;

/** When the sender made and changed it: LHEO 2.3 has `horodatage-*`, older files `datecrea`, `datemaj`. */
export const datesOf = ({ attributes }: XmlElement) => ({
  creeLe: isoDate(attributes['horodatage-creation'] ?? attributes.datecrea),
  modifieLe: isoDate(attributes['horodatage-modification'] ?? attributes.datemaj),
});

/** Invented for show or for load: `tag`, free in LHEO, says so. */
export const isExample = ({ attributes }: XmlElement): true | undefined =>
  attributes.tag === 'exemple' || undefined;

type Code = { of: (text: string) => string | undefined; name: string };

/** Codes of one kind, each once; what is none of that kind is counted and left out. */
function codes(elements: XmlElement[], { of, name }: Code, fields: Fields): string[] {
  const found = elements.flatMap(({ text }) => {
    const code = of(text.replace(/\s/g, ''));
    if (text && !code)
      fields.warn(
        'badCode',
        `« ${name} » : ce n’est pas un code de cette sorte, il est laissé de côté.`,
      );
    return code ?? [];
  });
  return [...new Set(found)];
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

/** The main one first: the one that says so, else the first (règle de gestion of domaine-formation). */
const mainFirst = (elements: XmlElement[]) =>
  elements.toSorted(
    (a, b) => Number(b.attributes.tag === 'principal') - Number(a.attributes.tag === 'principal'),
  );

function domaines(element: XmlElement | undefined, fields: Fields) {
  return {
    // An obsolete or unknown code (A15, A1500) stays, as a link that waits.
    metiers: codes(
      children(element, 'code-ROME'),
      { name: 'code-ROME', of: (text) => matching(ROME)(text.toUpperCase()) },
      fields,
    ),
    formacodes: codes(
      mainFirst(children(element, 'code-FORMACODE')),
      { name: 'code-FORMACODE', of: matching(FORMACODE) },
      fields,
    ),
    specialites: codes(
      children(element, 'code-NSF'),
      { name: 'code-NSF', of: (text) => matching(NSF)(text.toLowerCase()) },
      fields,
    ),
  };
}

function certifications(elements: XmlElement[], fields: Fields) {
  const all = (name: string) => elements.flatMap((element) => children(element, name));
  const rncp = { name: 'code-RNCP', of: (text: string) => codeCertificationOf(text, 'RNCP') };
  const rs = { name: 'code-RS', of: (text: string) => codeCertificationOf(text, 'RS') };
  const certifInfo = { name: 'code-CERTIFINFO', of: matching(CERTIFINFO) };
  const links = [...codes(all('code-RNCP'), rncp, fields), ...codes(all('code-RS'), rs, fields)];
  return {
    certifications: [...new Set(links)],
    codesCertifInfo: codes(all('code-CERTIFINFO'), certifInfo, fields),
  };
}

/** `intitule`: already read, for no formation goes without. */
export type Named = { identifiant: string; intitule: string; organisme?: string | undefined };

export function mapFormation(element: XmlElement, named: Named, fields: Fields): Formation {
  return compact({
    ...named,
    slug: addressOf(named.intitule, named.identifiant),
    objectif: fields.markdown(element, 'objectif-formation'),
    resultats: fields.markdown(element, 'resultats-attendus'),
    contenu: fields.markdown(element, 'contenu-formation'),
    certifiante: fields.flag(element, 'certifiante'),
    parcours: fields.code(PARCOURS, element, 'parcours-de-formation'),
    objectifGeneral: fields.code(OBJECTIFS, element, 'objectif-general-formation'),
    niveauEntree: fields.code(NIVEAUX, element, 'code-niveau-entree'),
    niveauSortie: fields.code(NIVEAUX, element, 'code-niveau-sortie'),
    url: webOf(child(element, 'url-formation'), fields),
    ...certifications(children(element, 'certification'), fields),
    ...domaines(child(element, 'domaine-formation'), fields),
    ...datesOf(element),
    exemple: isExample(element),
  }) as Formation;
}

export const numeroOf = (element: XmlElement): string => element.attributes.numero?.trim() ?? '';
export const intituleOf = (element: XmlElement, fields: Fields) =>
  fields.line(element, 'intitule-formation');
