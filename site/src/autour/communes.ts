/**
 * The communes of the portal as one small text: what the completion loads when the field is entered,
 * and what the server reads. `packCommunes` and `unpackCommunes` are each other's inverse, to half a
 * kilometre.
 */
import type { Boite, Point } from '../domain/distance.ts';
import { folded, saisieOf } from './noms.ts';

export type Commune = Point & { code: string; nom: string; codesPostaux: string[] };

/** A département whose places are to be loaded, and where they are. */
export type Secteur = { slug: string; boite: Boite };

/** Columns, so that alike stands beside alike: a third smaller once compressed. */
export type Packed = {
  /** Département and how many communes follow under it. */
  departements: [code: string, communes: number][];
  noms: string;
  /** What is to be added to the last code of the département. */
  codes: string;
  /** What follows the two first digits; `/` between several. */
  codesPostaux: string;
  latitudes: string;
  longitudes: string;
  secteurs: Secteur[];
};

/** A hundredth of a degree: a kilometre, and half of it at most lost. */
const PRECISION = 100;

const departementOf = ({ code }: Commune) => code.slice(0, code.startsWith('97') ? 3 : 2);

export function packCommunes(communes: readonly Commune[], secteurs: Secteur[]): Packed {
  const sorted = communes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const groups = Map.groupBy(sorted, departementOf);
  const deltas = [...groups].flatMap(([departement, own]) =>
    own.map(({ code }, rank) => {
      const before = own[rank - 1]?.code ?? `${departement}000`;
      return Number(code.slice(departement.length)) - Number(before.slice(departement.length));
    }),
  );
  return {
    departements: [...groups].map(([code, own]) => [code, own.length]),
    noms: sorted.map(({ nom }) => nom).join('|'),
    codes: deltas.join(' '),
    codesPostaux: sorted.map(({ codesPostaux }) => codesPostaux.join('/')).join(' '),
    latitudes: sorted.map(({ latitude }) => Math.round(latitude * PRECISION)).join(' '),
    longitudes: sorted.map(({ longitude }) => Math.round(longitude * PRECISION)).join(' '),
    secteurs,
  };
}

export function unpackCommunes(packed: Packed): Commune[] {
  if (packed.noms === '') return [];
  const [codes, latitudes, longitudes] = [packed.codes, packed.latitudes, packed.longitudes].map(
    (column) => column.split(' ').map(Number),
  ) as [number[], number[], number[]];
  const noms = packed.noms.split('|');
  const codesPostaux = packed.codesPostaux.split(' ');
  let rank = 0;
  return packed.departements.flatMap(([departement, number]) => {
    let last = 0;
    return Array.from({ length: number }, () => {
      last += codes[rank] ?? 0;
      const commune = {
        code: departement + String(last).padStart(5 - departement.length, '0'),
        nom: noms[rank] ?? '',
        codesPostaux: (codesPostaux[rank] ?? '').split('/').filter(Boolean),
        latitude: (latitudes[rank] ?? 0) / PRECISION,
        longitude: (longitudes[rank] ?? 0) / PRECISION,
      };
      rank += 1;
      return commune;
    });
  });
}

/** `Guéret (23000)`: how a commune is written in the field and in lists. */
export const enClair = ({ nom, codesPostaux }: Pick<Commune, 'nom' | 'codesPostaux'>): string =>
  codesPostaux[0] ? `${nom} (${codesPostaux[0]})` : nom;

const EXACT = 0;
const AT_START = 1;
const AT_WORD = 2;

function rankOf(name: string, wanted: string): number | undefined {
  if (name === wanted) return EXACT;
  if (name.startsWith(wanted)) return AT_START;
  return ` ${name}`.includes(` ${wanted}`) ? AT_WORD : undefined;
}

const hasDigits = ({ code, codesPostaux }: Commune, digits: string): boolean =>
  code.toLowerCase().startsWith(digits) && digits.length <= 3
    ? true
    : codesPostaux.some((one) => one.startsWith(digits));

type Found = { commune: Commune; rank: number };

const byRank = (a: Found, b: Found): number =>
  a.rank - b.rank ||
  a.commune.nom.localeCompare(b.commune.nom, 'fr') ||
  (a.commune.code < b.commune.code ? -1 : 1);

function found(communes: readonly Commune[], text: string): Found[] {
  const { nom, chiffres } = saisieOf(text);
  if (nom.length + chiffres.length < 2) return [];
  return communes
    .flatMap((commune): Found[] => {
      if (!hasDigits(commune, chiffres)) return [];
      const rank = nom ? rankOf(folded(commune.nom), nom) : AT_START;
      return rank === undefined ? [] : [{ commune, rank }];
    })
    .sort(byRank);
}

/** What to offer while someone types. */
export const proposees = (communes: readonly Commune[], text: string, max = 8): Commune[] =>
  found(communes, text)
    .slice(0, max)
    .map(({ commune }) => commune);

/** The communes that a text may mean, by the closest reading of it: several are to choose from. */
export function designees(communes: readonly Commune[], text: string, max = 30): Commune[] {
  const all = found(communes, text);
  const [best] = all;
  return all
    .filter(({ rank }) => rank === best?.rank)
    .slice(0, max)
    .map(({ commune }) => commune);
}
