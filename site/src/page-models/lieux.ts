/** Where things are: communes, and the départements that make up the territory of the portal. */
import type { Adresse, Commune, Departement } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import { typographie } from '../domain/typographie.ts';
import type { Lien } from './types.ts';
import type { Lieu } from './types-offre.ts';

export type Lieux = {
  communes: ReadonlyMap<string, Commune>;
  /** Départements that have communes here: those have a page. */
  territoires: ReadonlyMap<string, Lien>;
};

export type Place = {
  lieu?: string | undefined;
  adresse?: Adresse | undefined;
  commune?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
};

export function indexLieux(
  communes: readonly Commune[],
  departements: readonly Departement[],
): Lieux {
  const present = new Set(communes.map(({ departement }) => departement));
  return {
    communes: new Map(communes.map((commune) => [commune.codeInsee, commune])),
    territoires: new Map(
      departements
        .filter(({ code }) => present.has(code))
        .map(({ code, nom, slug }) => [code, { titre: nom, url: adresse.departement(slug) }]),
    ),
  };
}

/** Overseas postcodes carry three digits of the département, Corsican ones say only the island. */
const departementOfPostcode = (codePostal: string): string =>
  codePostal.startsWith('97') ? codePostal.slice(0, 3) : codePostal.slice(0, 2);

/** Code of the département of a place, from its commune or else its postcode. */
export function departementOf(place: Place, { communes }: Lieux): string | undefined {
  const known = communes.get(place.commune ?? '');
  if (known) return known.departement;
  const postcode = place.adresse?.codePostal;
  return postcode && departementOfPostcode(postcode);
}

/** Town of a place, from its address or else its commune. */
export const villeOf = (place: Place, { communes }: Lieux): string | undefined =>
  communes.get(place.commune ?? '')?.nom ?? place.adresse?.ville;

/** The `q` that maps applications read puts a pin there: without it some only move to the place. */
function geoOf({ latitude, longitude }: Place): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  return `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
}

export function lieuOf(place: Place, lieux: Lieux): Lieu {
  const ville = villeOf(place, lieux);
  const postcode =
    place.adresse?.codePostal ?? lieux.communes.get(place.commune ?? '')?.codesPostaux[0];
  const territoire = lieux.territoires.get(departementOf(place, lieux) ?? '');
  const geo = geoOf(place);
  return {
    ...(place.lieu && { nom: typographie(place.lieu) }),
    lignes: (place.adresse?.lignes ?? []).map(typographie),
    ...(ville && { ville: postcode ? `${postcode} ${ville}` : ville }),
    ...(territoire && { territoire }),
    ...(geo && { geo }),
    ...(place.commune && lieux.communes.has(place.commune) && { commune: place.commune }),
  };
}
