/** Rows → records. Pure; a wrong optional value is left out and said to `onDropped`. */
import { codePostalOf } from '../../core/codes.ts';
import { coordinatesOf } from '../../core/coordinates.ts';
import { numberOf } from '../../core/numbers.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import { codeInseeOf, departementOf, departementOfCommune } from './codes.ts';
import type { RawCommune, RawDepartement } from './raw.ts';

/** Told the column of each value that is left out. */
export type OnDropped = (column: string) => void;

/** Labels that the list of académies writes otherwise than Insee. */
const NOMS: Record<string, string> = {
  '22': 'Côtes-d’Armor',
  '93': 'Seine-Saint-Denis',
  '95': 'Val-d’Oise',
};

type Read<V> = (cell: string) => V | undefined;

/** The value of a cell; one that is there and cannot be read is told. */
function read<V>(column: string, cell: string | undefined, of: Read<V>, onDropped: OnDropped) {
  if (!cell?.trim()) return undefined;
  const value = of(cell);
  if (value === undefined) onDropped(column);
  return value;
}

const sirenOf: Read<string> = (cell) => (/^\d{9}$/.test(cell.trim()) ? cell.trim() : undefined);

const populationOf: Read<number> = (cell) => {
  const number = numberOf(cell);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
};

/** `87000|87100` → both, once each. */
function codesPostauxOf(cell: string | undefined, onDropped: OnDropped): string[] {
  const codes = (cell ?? '')
    .split(/[|,]/)
    .map((one) => read('codes_postaux', one, codePostalOf, onDropped))
    .filter((code) => code !== undefined);
  return [...new Set(codes)];
}

export function mapCommune(row: RawCommune, onDropped: OnDropped) {
  const codeInsee = codeInseeOf(row.code_insee);
  const { latitude = '', longitude = '' } = row;
  const place = read(
    'latitude, longitude',
    latitude.trim() || longitude.trim(),
    () => coordinatesOf(latitude, longitude),
    onDropped,
  );
  return compact({
    codeInsee,
    nom: cleanLine(row.nom),
    codesPostaux: codesPostauxOf(row.codes_postaux, onDropped),
    departement:
      read('departement', row.departement, departementOf, onDropped) ??
      departementOfCommune(codeInsee),
    siren: read('siren', row.siren, sirenOf, onDropped),
    population: read('population', row.population, populationOf, onDropped),
    codeEpci: read('code_epci', row.code_epci, sirenOf, onDropped),
    epci: cleanLine(row.nom_epci ?? ''),
    ...place,
  });
}

export const nomDepartement = (code: string, row: RawDepartement): string =>
  NOMS[code] ?? cleanLine(row.libelledepartement);

export const mapDepartement = (code: string, slug: string, row: RawDepartement) =>
  compact({
    code,
    nom: nomDepartement(code, row),
    slug,
    codeRegion: row.coderegion.trim().padStart(2, '0'),
    region: cleanLine(row.libelleregion),
    academie: cleanLine(row.libelleacademie ?? ''),
  });
