import type { Adresse } from '@portulan/content-schemas';
import { codePostalOf } from '../../core/codes.ts';
import { coordinatesOf } from '../../core/coordinates.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import type { Fields } from './fields.ts';

const MAX_LINES = 6;
const MAX_LINE = 120;
const COMMUNE = /^(?:\d{2}|2[AB])\d{3}$/;

const short = (text: string) => cleanLine(text).slice(0, MAX_LINE).trim();

/** Street lines that a dialect writes in its own elements. */
export type MoreLines = (adresse: XmlElement) => string[];

export function adresseOf(
  element: XmlElement | undefined,
  fields: Fields,
  more: MoreLines = () => [],
): Adresse | undefined {
  if (!element) return undefined;
  const written = [...children(element, 'ligne').map(({ text }) => text), ...more(element)];
  const lignes = [...new Set(written.map(short))].filter((line) => /[\p{L}\d]/u.test(line));
  const postcode = textOf(element, 'codepostal');
  const codePostal = codePostalOf(postcode);
  if (postcode && !codePostal)
    fields.warn('postcode', '« codepostal » : ce n’est pas un code postal, il est laissé de côté.');
  const ville = short(textOf(element, 'ville')) || undefined;
  if (lignes.length === 0 && !codePostal && !ville) return undefined;
  return compact({ lignes: lignes.slice(0, MAX_LINES), codePostal, ville }) as Adresse;
}

export type Place = {
  adresse?: Adresse | undefined;
  commune?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
};

/** Where a `coordonnees` or another element with an `adresse` is; its commune only by its Insee code. */
export function placeOf(element: XmlElement | undefined, fields: Fields, more?: MoreLines): Place {
  const adresse = child(element, 'adresse');
  const insee = textOf(adresse, 'code-INSEE-commune').toUpperCase();
  const commune = COMMUNE.test(insee) ? insee : undefined;
  if (insee && !commune)
    fields.warn(
      'commune',
      '« code-INSEE-commune » : ce n’est pas un code Insee, il est laissé de côté.',
    );
  return {
    adresse: adresseOf(adresse, fields, more),
    commune,
    ...pointOf(child(adresse, 'geolocalisation'), fields),
  };
}

function pointOf(element: XmlElement | undefined, fields: Fields) {
  const [latitude, longitude] = [textOf(element, 'latitude'), textOf(element, 'longitude')];
  if (!latitude && !longitude) return {};
  const point = coordinatesOf(latitude, longitude);
  if (!point)
    fields.warn('point', '« geolocalisation » : coordonnées impossibles, laissées de côté.');
  return point ?? {};
}
