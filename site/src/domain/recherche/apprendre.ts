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

type Preuve = { famille: string; rang: number; part: number; valeur: number };

function sommes(tous: readonly Iterable<readonly [string, number]>[]): Map<string, number> {
  const somme = new Map<string, number>();
  for (const un of tous)
    for (const [famille, nombre] of un) somme.set(famille, (somme.get(famille) ?? 0) + nombre);
  return somme;
}

/** What each family would teach about each job, beyond what its names say. */
function preuvesDe(noms: readonly Comptes[], parts: readonly Record<string, number>[]): Preuve[] {
  const partout = sommes(parts.map((each) => Object.entries(each)));
  const dansNoms = sommes(noms);
  const metiersAvec = sommes(
    parts.map((each) => Object.keys(each).map((mot) => [mot, 1] as const)),
  );
  const total = [...dansNoms.values()].reduce((somme, nombre) => somme + nombre, 0);
  return parts.flatMap((siennes, rang) => {
    const siens = noms[rang] as Comptes;
    const taille = [...siens.values()].reduce((somme, nombre) => somme + nombre, 0) || 1;
    return Object.entries(siennes)
      .filter(([famille]) => famille.length > 2)
      .map(([famille, part]) => {
        const nombre = dansNoms.get(famille) ?? 0;
        const fond =
          FOND *
          ((nombre + 1) / (total + dansNoms.size) +
            (0.3 * (partout.get(famille) as number)) / parts.length);
        const dite = (siens.get(famille) ?? 0) / taille;
        const gain = Math.log1p((dite + part) / fond) - Math.log1p(dite / fond);
        const usage = (Math.min(nombre, 60) + 1) ** 0.3;
        return {
          famille,
          rang,
          part,
          valeur: (usage * gain) / (metiersAvec.get(famille) as number) ** 0.3,
        };
      });
  });
}

/** Levels of equal width in what they multiply by. */
function niveauxDe(preuves: readonly Preuve[]): {
  niveaux: number[];
  niveauDe: (part: number) => number;
} {
  const logs = preuves.map(({ part }) => Math.log(part)).sort((a, b) => a - b);
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

const tri = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** @param noms of each job, what its names hold; @param parts what its texts hold */
export function apprendre(
  noms: readonly Comptes[],
  parts: readonly Record<string, number>[],
): Appris {
  const gardees = preuvesDe(noms, parts)
    .sort((a, b) => b.valeur - a.valeur || tri(a.famille, b.famille) || a.rang - b.rang)
    .slice(0, PAR_METIER * parts.length);
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
