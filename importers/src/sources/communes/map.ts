/** Rows → records. Pure; a wrong optional value is left out and said to `onDropped`. */
import { type OnDropped, readCell } from '../../core/cells.ts';
import { codePostalOf } from '../../core/codes.ts';
import { coordinatesOf } from '../../core/coordinates.ts';
import { numberOf } from '../../core/numbers.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import { codeInseeOf, departementOf, departementOfCommune } from './codes.ts';
import type { RawCommune, RawDepartement } from './raw.ts';

/** Labels that the list of académies writes otherwise than Insee. */
const NOMS: Record<string, string> = {
  '22': 'Côtes-d’Armor',
  '93': 'Seine-Saint-Denis',
  '95': 'Val-d’Oise',
};

type Read<V> = (cell: string) => V | undefined;

const sirenOf: Read<string> = (cell) => (/^\d{9}$/.test(cell.trim()) ? cell.trim() : undefined);

const populationOf: Read<number> = (cell) => {
  const number = numberOf(cell);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
};

/** `87000|87100` → both, once each. */
function codesPostauxOf(cell: string | undefined, onDropped: OnDropped): string[] {
  const codes = (cell ?? '')
    .split(/[|,]/)
    .map((one) => readCell('codes_postaux', one, codePostalOf, onDropped))
    .filter((code) => code !== undefined);
  return [...new Set(codes)];
}

export function mapCommune(row: RawCommune, onDropped: OnDropped) {
  const codeInsee = codeInseeOf(row.code_insee);
  const { latitude = '', longitude = '' } = row;
  const place = readCell(
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
      readCell('departement', row.departement, departementOf, onDropped) ??
      departementOfCommune(codeInsee),
    siren: readCell('siren', row.siren, sirenOf, onDropped),
    population: readCell('population', row.population, populationOf, onDropped),
    codeEpci: readCell('code_epci', row.code_epci, sirenOf, onDropped),
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
