/** Rows of the list of places → records. Pure. */
import { slugify } from '@portulan/content-schemas';
import { type OnDropped, readCell } from '../../core/cells.ts';
import { codeCommuneOf, codePostalOf } from '../../core/codes.ts';
import { adresseWebOf, courrielOf, isPersonal, telephoneOf } from '../../core/contact.ts';
import { coordinatesOf } from '../../core/coordinates.ts';
import type { Fit } from '../../core/fit.ts';
import { isCapitals, properName, sentence } from '../../core/proper-names.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact, flag } from '../../core/values.ts';
import { publicsOf, reseauOf } from './networks.ts';
import type { RawLieu } from './raw.ts';

const villeOf = (row: RawLieu): string => properName(cleanLine(row.commune));

/** `MISSION LOCALE` names a hundred places: the town tells them apart. A name in full is left alone. */
export function nomOf(row: RawLieu): string {
  const nom = cleanLine(row.nom);
  return nom && isCapitals(nom) ? [sentence(nom), villeOf(row)].filter(Boolean).join(' – ') : nom;
}

/** Network, postcode and street: what stays when a place is renamed. */
export function keyOf(row: RawLieu): string {
  const lieu = slugify(row.rue) || slugify(row.nom);
  const parts = [slugify(reseauOf(row.nom).replace(/[A-Z]/g, '-$&')), slugify(row['code postal'])];
  return lieu ? [...parts, lieu].filter(Boolean).join('-') : '';
}

/** A postcode of a CEDEX sorts mail and is no commune's: the word stays with the town. */
export function adresseOf(row: RawLieu, onDropped: OnDropped) {
  const lignes = [row.complement, row['complement 2'], row.rue, row['bp/cs']]
    .map((line) => cleanLine(line ?? ''))
    .filter(Boolean);
  const ville = [villeOf(row), cleanLine(row.cedex ?? '')].filter(Boolean).join(' ');
  const codePostal = readCell('CODE POSTAL', row['code postal'], codePostalOf, onDropped);
  return lignes.length > 0 || ville || codePostal
    ? compact({ lignes, codePostal, ville })
    : undefined;
}

const deskOf = (cell: string): string | undefined => {
  const courriel = courrielOf(cell);
  return courriel && !isPersonal(courriel) ? courriel : undefined;
};

function placeOf(row: RawLieu, onDropped: OnDropped) {
  const { latitude = '', longitude = '' } = row;
  return {
    commune: readCell('CODE COMMUNE', row['code commune'], codeCommuneOf, onDropped),
    ...readCell(
      'LATITUDE, LONGITUDE',
      latitude + longitude,
      () => coordinatesOf(latitude, longitude),
      onDropped,
    ),
  };
}

export function mapLieu(row: RawLieu, slug: string, onDropped: OnDropped, fitted: Fit) {
  const reseau = reseauOf(row.nom);
  return compact({
    identifiant: keyOf(row),
    nom: fitted('nom', nomOf(row)),
    slug,
    reseau,
    publics: publicsOf(reseau),
    adresse: adresseOf(row, onDropped),
    ...placeOf(row, onDropped),
    telephone: readCell('TELEPHONE', row.telephone, telephoneOf, onDropped),
    courriel: readCell('MAIL', row.mail, deskOf, onDropped),
    site: readCell('SITE WEB', row['site web'], adresseWebOf, onDropped),
    exemple: readCell('EXEMPLE', row.exemple, flag, onDropped) || undefined,
  });
}
