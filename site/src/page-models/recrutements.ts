/** Hiring projects of the BMO survey, by family of jobs and labour basin. */
import type { RecordOf, Snapshot } from '../cms/snapshot.ts';
import type { Langue } from '../domain/langue.ts';
import { nombreEn } from '../domain/nombres.ts';
import { comparer } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';

type Indicateur = RecordOf<'indicateur'>;

/** The figures of one family on one basin, in one year. */
export type Projets = {
  famille: string;
  bassin: string;
  annee: string;
  projets?: Indicateur;
  difficiles?: Indicateur;
  saisonniers?: Indicateur;
};

export type Recrutements = {
  projets: readonly Projets[];
  famillesByMetier: ReadonlyMap<string, string[]>;
  metiersByFamille: ReadonlyMap<string, string[]>;
  familles: ReadonlyMap<string, string>;
  /** The most recent year. */
  annee: string | undefined;
  /** What each family hired on the whole territory, year after year, when several are known. */
  annees: ReadonlyMap<string, { annee: string; total: Somme }[]>;
};

const FIELDS: Partial<Record<Indicateur['mesure'], 'projets' | 'difficiles' | 'saisonniers'>> = {
  projetsRecrutement: 'projets',
  projetsDifficiles: 'difficiles',
  projetsSaisonniers: 'saisonniers',
};

function projetsOf(indicateurs: readonly Indicateur[], annee: string | undefined): Projets[] {
  const rows = new Map<string, Projets>();
  for (const indicateur of indicateurs) {
    const field = FIELDS[indicateur.mesure];
    const { famille, bassin, periode } = indicateur;
    if (!field || !famille || !bassin || periode !== annee) continue;
    const key = `${famille} ${bassin}`;
    const row = rows.get(key) ?? { famille, bassin, annee: periode };
    row[field] = indicateur;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** The oldest year first; a single year has nothing to be compared with. */
function anneesOf(indicateurs: readonly Indicateur[]): Recrutements['annees'] {
  const projets = indicateurs.filter(
    ({ mesure, famille, bassin }) => mesure === 'projetsRecrutement' && famille && bassin,
  );
  if (new Set(projets.map(({ periode }) => periode)).size < 2) return new Map();
  const byFamille = Map.groupBy(projets, ({ famille = '' }) => famille);
  return new Map(
    [...byFamille].map(([famille, rows]) => [
      famille,
      [...Map.groupBy(rows, ({ periode }) => periode)]
        .map(([annee, own]) => ({ annee, total: sommeDe(own) }))
        .sort((a, b) => a.annee.localeCompare(b.annee)),
    ]),
  );
}

/** Which jobs a family reaches and back, without repeats, in the order of the codes. */
function pairs(correspondances: Snapshot['records']['correspondance']) {
  const famillesByMetier = new Map<string, string[]>();
  const metiersByFamille = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string) => {
    const list = map.get(key) ?? [];
    if (!list.includes(value)) list.push(value);
    map.set(key, list);
  };
  for (const { nomenclature, famille, metier } of correspondances) {
    if (nomenclature !== 'fap2021' || !famille) continue;
    add(famillesByMetier, metier, famille);
    add(metiersByFamille, famille, metier);
  }
  return { famillesByMetier, metiersByFamille };
}

export function indexRecrutements(
  records: Pick<Snapshot['records'], 'indicateur' | 'correspondance' | 'famille'>,
): Recrutements {
  const annee = records.indicateur
    .filter(({ mesure }) => mesure === 'projetsRecrutement')
    .reduce<string | undefined>(
      (last, { periode }) => (last === undefined || periode > last ? periode : last),
      undefined,
    );
  return {
    projets: projetsOf(records.indicateur, annee),
    ...pairs(records.correspondance),
    familles: new Map(records.famille.map(({ code, libelle }) => [code, typographie(libelle)])),
    annee,
    annees: anneesOf(records.indicateur),
  };
}

/** The projects of each family that a job belongs to. */
export function projetsByMetier({ projets, famillesByMetier }: Recrutements) {
  const byFamille = Map.groupBy(projets, ({ famille }) => famille);
  return (codeRome: string): Map<string, Projets[]> =>
    new Map(
      (famillesByMetier.get(codeRome) ?? []).flatMap((famille) => {
        const rows = byFamille.get(famille);
        return rows ? [[famille, rows] as const] : [];
      }),
    );
}

export type Somme = { valeur: number; partielle: boolean };

/** What is known of several figures: their sum, and whether some of them are secret. */
export function sommeDe(indicateurs: readonly (Indicateur | undefined)[]): Somme {
  const known = indicateurs.flatMap((one) => one?.valeur ?? []);
  return {
    valeur: known.reduce((sum, valeur) => sum + valeur, 0),
    partielle: known.length === 0 || known.length < indicateurs.length,
  };
}

/** `74`, `au moins 74`, or that it is secret: a hidden figure is never shown as zero. */
export function sommeEnClair({ valeur, partielle }: Somme, langue: Langue = 'fr'): string {
  const { secret, auMoins } = textes(langue).chiffres;
  if (partielle && valeur === 0) return secret;
  return partielle ? auMoins(nombreEn(valeur, langue)) : nombreEn(valeur, langue);
}

/** `63 %`, when both figures are known and there is something to share. */
export function partEnClair(
  difficiles: Somme,
  projets: Somme,
  langue: Langue = 'fr',
): string | undefined {
  if (difficiles.partielle || projets.partielle || projets.valeur === 0) return undefined;
  return textes(langue).chiffres.part(Math.round((100 * difficiles.valeur) / projets.valeur));
}

/**
 * The share judged difficult among the projects for which it is known: over many families some are
 * always secret, and a share of what is published still says something.
 */
export function partPubliee(rows: readonly Projets[], langue: Langue = 'fr'): string | undefined {
  const told = rows.filter(
    ({ projets, difficiles }) => projets?.valeur !== undefined && difficiles?.valeur !== undefined,
  );
  return partEnClair(
    sommeDe(told.map(({ difficiles }) => difficiles)),
    sommeDe(told.map(({ projets }) => projets)),
    langue,
  );
}

export const parValeur =
  <T>(amountOf: (item: T) => number, keyOf: (item: T) => string) =>
  (a: T, b: T): number =>
    amountOf(b) - amountOf(a) || comparer(keyOf(a), keyOf(b));
