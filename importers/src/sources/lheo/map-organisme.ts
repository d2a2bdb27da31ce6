import { type Organisme, slugify } from '@portulan/content-schemas';
import { siretOf } from '../../core/codes.ts';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import { contactOf } from './contact.ts';
import type { Fields } from './fields.ts';
import { digestOf } from './keys.ts';
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

export type Body = {
  /** Key of the organisation, known even where its name is not. */
  key: string;
  /** Undefined when the file does not name it: what links to it waits for another source. */
  record: Organisme | undefined;
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

/** An organisation, whatever its part in a training; undefined when nothing tells which one it is. */
export function mapOrganisme(
  element: XmlElement,
  source: string,
  fields: Fields,
): Body | undefined {
  const layout = LAYOUTS[element.name as keyof typeof LAYOUTS];
  const nom = layout.noms.map((name) => fields.line(element, name)).find(Boolean);
  const siret = siretIn(element, layout, fields);
  const nda = textOf(element, 'numero-activite');
  const numeroActivite = coded(NUMERO_ACTIVITE, nda, 'numero-activite', fields);
  const key = keyOf(siret, numeroActivite) ?? (nom && `${source}-${digestOf(nom)}`);
  if (!key) return undefined;
  if (!nom) return { key, record: undefined };
  const own = child(child(element, layout.coordonnees), 'coordonnees');
  const contacts = children(element, layout.contact).map((one) => child(one, 'coordonnees'));
  const record = compact({
    identifiant: key,
    nom,
    slug: slugify(nom) || key.toLowerCase(),
    raisonSociale: layout.raisonSociale && fields.line(element, layout.raisonSociale),
    siret,
    numeroActivite,
    uai: coded(UAI, textOf(element, layout.uai, 'code-UAI'), 'code-UAI', fields),
    ...placeOf(own ?? contacts[0], fields),
    ...contactOf([own, ...contacts], fields),
    exemple: isExample(element),
  });
  return { key, record: record as Organisme };
}
