import type { Organisme } from '@portulan/content-schemas';
import { siretOf } from '../../core/codes.ts';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import { contactOf } from './contact.ts';
import type { Fields } from './fields.ts';
import { addressOf, digestOf } from './keys.ts';
import { isExample } from './map-formation.ts';
import { placeOf } from './place.ts';

const NUMERO_ACTIVITE = /^[0-9A-Z]{11}$/;
const UAI = /^\d{7}[A-Z]$/;

/** Where the same facts stand: in the responsible organisation, and in one that trains. */
const LAYOUTS = {
  'organisme-formation-responsable': {
    siret: 'SIRET-organisme-formation',
    noms: ['nom-organisme', 'raison-sociale'],
    raisonSociale: 'raison-sociale',
    uai: 'code-UAI-organisme-formation',
    coordonnees: 'coordonnees-organisme',
    contact: 'contact-organisme',
  },
  'organisme-formateur': {
    siret: 'SIRET-formateur',
    noms: ['raison-sociale-formateur'],
    raisonSociale: '',
    uai: 'code-UAI-formateur',
    coordonnees: '',
    contact: 'contact-formateur',
  },
} as const;

type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** Which organisation an element is about. */
export type Identity = {
  key: string;
  /** Undefined when the file does not name it: what links to it waits for another source. */
  nom: string | undefined;
  siret: string | undefined;
  numeroActivite: string | undefined;
};

function coded(pattern: RegExp, text: string, name: string, fields: Fields): string | undefined {
  const code = text.replace(/\s/g, '').toUpperCase();
  if (!code || pattern.test(code)) return code || undefined;
  fields.warn(
    'badNumber',
    `« ${name} » : ce n’est pas un numéro de cette sorte, il est laissé de côté.`,
  );
  return undefined;
}

function siretIn(element: XmlElement, layout: Layout, fields: Fields): string | undefined {
  const text = textOf(element, layout.siret, 'SIRET');
  const siret = siretOf(text);
  if (/\d/.test(text) && !siret)
    fields.warn(
      'siret',
      '« SIRET » : il faut 14 chiffres, ce numéro est laissé de côté et l’organisme gardé.',
    );
  return siret;
}

const keyOf = (siret?: string, numeroActivite?: string) =>
  (siret && `siret-${siret}`) ?? (numeroActivite && `nda-${numeroActivite}`);

const layoutOf = (element: XmlElement) => LAYOUTS[element.name as keyof typeof LAYOUTS];

/** Undefined when nothing tells which organisation it is. */
export function identityOf(
  element: XmlElement,
  source: string,
  fields: Fields,
): Identity | undefined {
  const layout = layoutOf(element);
  const nom = layout.noms.map((name) => fields.line(element, name)).find(Boolean);
  const siret = siretIn(element, layout, fields);
  const nda = textOf(element, 'numero-activite');
  const numeroActivite = coded(NUMERO_ACTIVITE, nda, 'numero-activite', fields);
  const key = keyOf(siret, numeroActivite) ?? (nom && `${source}-${digestOf(nom)}`);
  return key ? { key, nom, siret, numeroActivite } : undefined;
}

/** An organisation that is named, whatever its part in a training. */
export function mapOrganisme(
  element: XmlElement,
  { key, siret, numeroActivite }: Identity,
  nom: string,
  fields: Fields,
): Organisme {
  const layout = layoutOf(element);
  const own = child(child(element, layout.coordonnees), 'coordonnees');
  const contacts = children(element, layout.contact).map((one) => child(one, 'coordonnees'));
  return compact({
    identifiant: key,
    nom,
    slug: addressOf(nom, key),
    raisonSociale: layout.raisonSociale && fields.line(element, layout.raisonSociale),
    siret,
    numeroActivite,
    uai: coded(UAI, textOf(element, layout.uai, 'code-UAI'), 'code-UAI', fields),
    ...placeOf(own ?? contacts[0], fields),
    ...contactOf([own, ...contacts], fields),
    exemple: isExample(element),
  }) as Organisme;
}
