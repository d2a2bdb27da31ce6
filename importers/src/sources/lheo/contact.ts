/** How to reach a body. Persons are never read: what is theirs stays in the file. */
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import type { Fields } from './fields.ts';

/** A `coordonnees` with a first name or a courtesy title is somebody's. */
export const isPerson = (coordonnees: XmlElement | undefined): boolean =>
  textOf(coordonnees, 'prenom') !== '' || textOf(coordonnees, 'civilite') !== '';

const TELEPHONE = /^\+?[0-9 ]{2,20}$/;
const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const WEB = /^https?:\/\/[^\s/]+(?:\/\S*)?$/;
const MAX_COURRIEL = 160;
const MAX_WEB = 400;

function telephoneOf(text: string, fields: Fields): string | undefined {
  const written = text
    .replace(/\(0\)/g, '')
    .replace(/[\s./()-]+/g, ' ')
    .trim();
  if (!written || TELEPHONE.test(written)) return written || undefined;
  fields.warn(
    'telephone',
    '« numtel » : ce n’est pas un numéro de téléphone, il est laissé de côté.',
  );
  return undefined;
}

function courrielOf(text: string, fields: Fields): string | undefined {
  if (!text || (COURRIEL.test(text) && text.length <= MAX_COURRIEL)) return text || undefined;
  fields.warn('courriel', '« courriel » : ce n’est pas une adresse, il est laissé de côté.');
  return undefined;
}

/** The first public address; `www.…` is one without its `http://`. */
export function webOf(element: XmlElement | undefined, fields: Fields): string | undefined {
  const text = children(element, 'urlweb').find((one) => one.text)?.text ?? '';
  if (!/[\p{L}\d]/u.test(text)) return undefined;
  // Host names know no case, and a mark left by a copy is not part of one.
  const url = (/^www\./i.test(text) ? `http://${text}` : text).replace(/^https?:/i, (scheme) =>
    scheme.toLowerCase(),
  );
  if (WEB.test(url) && url.length <= MAX_WEB) return url;
  fields.warn('web', '« urlweb » : ce n’est pas une adresse http(s), elle est laissée de côté.');
  return undefined;
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
  const firstOf = (read: (one: XmlElement) => string | undefined, from: XmlElement[]) => {
    for (const one of from) {
      const value = read(one);
      if (value) return value;
    }
    return undefined;
  };
  return {
    telephone: firstOf((one) => telephoneOf(textOf(one, 'telfixe', 'numtel'), fields), bodies),
    courriel: firstOf((one) => courrielOf(textOf(one, 'courriel'), fields), bodies),
    site: firstOf((one) => webOf(child(one, 'web'), fields), known),
  };
}
