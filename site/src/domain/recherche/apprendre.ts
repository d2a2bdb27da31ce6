/**
 * Learns, from what the ROME says of each job, which families of words speak for it: what finds a job
 * by a name that nobody gave it yet. Names themselves are sent whole; here is only what they lack.
 */
import { ecrireEntrees, NIVEAUX } from './table.ts';

export type Appris = {
  /** Share that each level of the table stands for. */
  niveaux: number[];
  /** Jobs of each family of words, one line a family: see `table.ts`. */
  indices: string;
};

/** How many names of the job hold each family of words. */
export type Comptes = ReadonlyMap<string, number>;

/** Entries of the table for a job, on average: more weighs more than it finds. */
const PAR_METIER = 38;
/** How little a family must be known for one more job to teach something: see `preuves.ts`. */
export const FOND = 0.2;

export function comptesDe(noms: readonly (readonly string[])[]): Map<string, number> {
  const comptes = new Map<string, number>();
  for (const mots of noms)
    for (const mot of new Set(mots)) comptes.set(mot, (comptes.get(mot) ?? 0) + 1);
  return comptes;
}

/** Share of each family in several texts, each with its weight; cut to what a file of them can bear. */
export function partsDe(
  textes: readonly { mots: readonly string[]; poids: number }[],
): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { mots, poids } of textes)
    for (const mot of mots) parts[mot] = (parts[mot] ?? 0) + poids / mots.length;
  for (const mot of Object.keys(parts)) parts[mot] = Number((parts[mot] as number).toFixed(6));
  return parts;
}

type Preuve = { famille: string; rang: number; part: number };

const tri = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What there is to know of a family, for all jobs. */
type Famille = {
  nom: string;
  /** Sum of its shares, and jobs that have one. */
  partout: number;
  metiers: number;
  /** Names that hold it. */
  nombre: number;
  /** How little it is known, and how much a share of it tells. */
  fond: number;
  usage: number;
};

/** Every share of every job, in the order of the jobs: half a million numbers, so no objects. */
type Parts = { familles: Famille[]; rangs: number[]; parts: number[] };

function lireParts(parts: readonly Record<string, number>[]): Parts & { toutes: Famille[] } {
  const parNom = new Map<string, Famille>();
  const lues: Parts = { familles: [], rangs: [], parts: [] };
  for (const [rang, siennes] of parts.entries())
    for (const nom in siennes) {
      const part = siennes[nom] as number;
      let famille = parNom.get(nom);
      if (!famille) {
        famille = { nom, partout: 0, metiers: 0, nombre: 0, fond: 0, usage: 0 };
        parNom.set(nom, famille);
      }
      famille.partout += part;
      famille.metiers += 1;
      if (nom.length <= 2) continue;
      lues.familles.push(famille);
      lues.rangs.push(rang);
      lues.parts.push(part);
    }
  return { ...lues, toutes: [...parNom.values()] };
}

function peser(familles: readonly Famille[], noms: readonly Comptes[], metiers: number): void {
  const dansNoms = new Map<string, number>();
  for (const siens of noms)
    for (const [nom, nombre] of siens) dansNoms.set(nom, (dansNoms.get(nom) ?? 0) + nombre);
  const total = [...dansNoms.values()].reduce((somme, nombre) => somme + nombre, 0);
  for (const famille of familles) {
    famille.nombre = dansNoms.get(famille.nom) ?? 0;
    const dite = (famille.nombre + 1) / (total + dansNoms.size);
    famille.fond = FOND * (dite + (0.3 * famille.partout) / metiers);
    famille.usage = (Math.min(famille.nombre, 60) + 1) ** 0.3 / famille.metiers ** 0.3;
  }
}

/** What each family would teach about each job, beyond what its names say. */
function valeursDe({ familles, rangs, parts }: Parts, noms: readonly Comptes[]): Float64Array {
  const tailles = noms.map((siens) => siens.values().reduce((somme, nombre) => somme + nombre, 0));
  return Float64Array.from(familles, ({ nom, fond, usage }, preuve) => {
    const rang = rangs[preuve] as number;
    const part = parts[preuve] as number;
    const dite = (noms[rang]?.get(nom) ?? 0) / (tailles[rang] || 1);
    const gain = Math.log1p((dite + part) / fond) - (dite && Math.log1p(dite / fond));
    return usage * gain;
  });
}

/** The `max` that teach most; of those that teach the same, the first by name and then by rank. */
function meilleures(lues: Parts, valeurs: Float64Array, max: number): Preuve[] {
  const seuil = valeurs.toSorted().at(-max) ?? Number.NEGATIVE_INFINITY;
  const gardees: Preuve[] = [];
  const egales: Preuve[] = [];
  for (const [preuve, valeur] of valeurs.entries()) {
    if (valeur < seuil) continue;
    (valeur > seuil ? gardees : egales).push({
      famille: (lues.familles[preuve] as Famille).nom,
      rang: lues.rangs[preuve] as number,
      part: lues.parts[preuve] as number,
    });
  }
  egales.sort((a, b) => tri(a.famille, b.famille) || a.rang - b.rang);
  return [...gardees, ...egales.slice(0, max - gardees.length)];
}

/** Levels of equal width in what they multiply by. */
function niveauxDe(preuves: readonly Preuve[]): {
  niveaux: number[];
  niveauDe: (part: number) => number;
} {
  const logs = Float64Array.from(preuves, ({ part }) => Math.log(part)).sort();
  const a = logs[Math.floor(logs.length * 0.02)] ?? 0;
  const b = logs[Math.floor(logs.length * 0.98)] ?? 0;
  const niveauDe = (part: number) =>
    Math.max(0, Math.min(NIVEAUX - 1, Math.floor(((Math.log(part) - a) / (b - a || 1)) * NIVEAUX)));
  const groupes = Map.groupBy(preuves, ({ part }) => niveauDe(part));
  const niveaux = Array.from({ length: NIVEAUX }, (_, niveau) => {
    const siens = groupes.get(niveau) ?? [];
    const moyenne = siens.reduce((somme, { part }) => somme + Math.log(part), 0) / siens.length;
    return siens.length > 0 ? Number(Math.exp(moyenne).toPrecision(3)) : 0;
  });
  return { niveaux, niveauDe };
}

/** @param noms of each job, what its names hold; @param parts what its texts hold */
export function apprendre(
  noms: readonly Comptes[],
  parts: readonly Record<string, number>[],
): Appris {
  const { toutes, ...lues } = lireParts(parts);
  peser(toutes, noms, parts.length);
  const gardees = meilleures(lues, valeursDe(lues, noms), PAR_METIER * parts.length);
  const { niveaux, niveauDe } = niveauxDe(gardees);
  const parFamille = [...Map.groupBy(gardees, ({ famille }) => famille)].sort(([a], [b]) =>
    tri(a, b),
  );
  return {
    niveaux,
    indices: parFamille
      .map(([famille, siennes]) => {
        const entrees = siennes
          .sort((a, b) => a.rang - b.rang)
          .map(({ rang, part }) => ({ rang, niveau: niveauDe(part) }));
        return `${famille} ${ecrireEntrees(entrees)}`;
      })
      .join('\n'),
  };
}
