/** Rows of Parcoursup → records. Pure. */
import { createHash } from 'node:crypto';
import { slugify } from '@portulan/content-schemas';
import { type Coordinates, coordinatesOf } from '../../core/coordinates.ts';
import type { Fit } from '../../core/fit.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact, lookUp } from '../../core/values.ts';
import type { RawFiliere } from './raw.ts';

/** Words that the file writes without accents nor hyphens; another one is kept as it comes. */
const STATUTS = {
  public: 'Public',
  'prive-sous-contrat-d-association': 'Privé sous contrat d’association',
  'prive-enseignement-superieur': 'Privé, enseignement supérieur',
  'prive-hors-contrat': 'Privé hors contrat',
};
const REGIONS = {
  'auvergne-rhone-alpes': 'Auvergne-Rhône-Alpes',
  'bourgogne-franche-comte': 'Bourgogne-Franche-Comté',
  centre: 'Centre-Val de Loire',
  'centre-val-de-loire': 'Centre-Val de Loire',
  'grand-est': 'Grand Est',
  'hauts-de-france': 'Hauts-de-France',
  'ile-de-france': 'Île-de-France',
  'nouvelle-aquitaine': 'Nouvelle-Aquitaine',
  'pays-de-la-loire': 'Pays de la Loire',
  'provence-alpes-cote-d-azur': 'Provence-Alpes-Côte d’Azur',
  reunion: 'La Réunion',
};

/** Three spaces or more stand for the dash that the file lost: `Licence   Musicologie`. */
export const nameOf = (cell: string): string =>
  cleanLine(cell.trim().replace(/[^\S\n]{3,}/g, ' - '));

export const uaiOf = (cell: string): string => cell.trim().toUpperCase();

/** Names longer than this are told apart by a digest of all their letters. */
const MAX_READABLE = 80;

const lettersOf = (nom: string) =>
  nom
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** The file gives no code to a course: its place and its name are what identifies it. */
export function keyOf(uai: string, nom: string): string {
  if (nom.length <= MAX_READABLE) return `${uai}-${slugify(nom)}`;
  const digest = createHash('sha256').update(lettersOf(nom)).digest('hex').slice(0, 8);
  return `${uai}-${slugify(nom.slice(0, MAX_READABLE))}-${digest}`;
}

/** `47.4629, -0.54627`: latitude, then longitude. */
export function placeOf(cell = ''): Coordinates | undefined {
  const [latitude = '', longitude = '', ...rest] = cell.split(',');
  return rest.length === 0 ? coordinatesOf(latitude, longitude) : undefined;
}

const wordOf = (words: Record<string, string>, cell = '') => lookUp(words, cell) ?? cleanLine(cell);

export function mapFiliere(row: RawFiliere, fitted: Fit) {
  const etablissement = uaiOf(row['code-uai-de-l-etablissement']);
  const nom = nameOf(row['filiere-de-formation']);
  return compact({
    identifiant: nom && etablissement ? keyOf(etablissement, nom) : '',
    nom: fitted('nom', nom),
    etablissement,
    nomEtablissement: fitted('nomEtablissement', nameOf(row.etablissement)),
    statut: wordOf(
      STATUTS,
      row['statut-de-l-etablissement-de-la-filiere-de-formation-public-prive'],
    ),
    region: wordOf(REGIONS, row['region-de-l-etablissement']),
    ...placeOf(row['coordonnees-gps-de-la-formation']),
  });
}
