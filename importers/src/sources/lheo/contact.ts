/** How to reach a body. Persons are never read: what is theirs stays in the file. */
import { adresseWebOf, courrielOf, isPersonal, telephoneOf } from '../../core/contact.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import type { Fields } from './fields.ts';

/** A `coordonnees` with a first name or a courtesy title is somebody's. */
export const isPerson = (coordonnees: XmlElement | undefined): boolean =>
  textOf(coordonnees, 'prenom') !== '' || textOf(coordonnees, 'civilite') !== '';

/** What a text says, by one of the ways of `core/contact.ts`; what is none is counted and left out. */
function read(
  text: string,
  of: (text: string) => string | undefined,
  name: string,
  fields: Fields,
): string | undefined {
  if (!/[\p{L}\d]/u.test(text)) return undefined;
  const value = of(text);
  if (!value) fields.warn('contact', `« ${name} » : illisible, laissé de côté.`);
  return value;
}

/** The first public address. */
export function webOf(element: XmlElement | undefined, fields: Fields): string | undefined {
  const text = children(element, 'urlweb').find((one) => one.text)?.text ?? '';
  return read(text, adresseWebOf, 'urlweb', fields);
}

const telephone = (element: XmlElement, fields: Fields) =>
  read(textOf(element, 'telfixe', 'numtel'), telephoneOf, 'numtel', fields);

function courriel(element: XmlElement, fields: Fields): string | undefined {
  const address = read(textOf(element, 'courriel'), courrielOf, 'courriel', fields);
  return address && isPersonal(address) ? undefined : address;
}

export type Contact = {
  telephone?: string | undefined;
  courriel?: string | undefined;
  site?: string | undefined;
};

/** What the first of these `coordonnees` that gives it says; a person's site is the body's. */
export function contactOf(all: (XmlElement | undefined)[], fields: Fields): Contact {
  const known = all.filter((one) => one !== undefined);
  const bodies = known.filter((one) => !isPerson(one));
  const firstOf = (
    from: XmlElement[],
    value: (one: XmlElement, fields: Fields) => string | undefined,
  ) => from.reduce<string | undefined>((found, one) => found ?? value(one, fields), undefined);
  return {
    telephone: firstOf(bodies, telephone),
    courriel: firstOf(bodies, courriel),
    site: firstOf(known, (one) => webOf(child(one, 'web'), fields)),
  };
}
