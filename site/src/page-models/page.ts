import type { Langue } from '../domain/langue.ts';
import { auPluriel, nombreEn } from '../domain/nombres.ts';
import { type Textes, textes } from '../textes/index.ts';

const ACCUEIL = { titre: 'Accueil', url: '/' };

/** The way from the home page to the parent of a page. */
export const filAriane = (...parents: { titre: string; url: string }[]) => [
  ACCUEIL,
  ...parents.map(({ titre, url }) => ({ titre, url })),
];

/** A count with its noun: `1 métier`, `1 584 métiers`. */
export const compte = (
  nombre: number,
  un: string,
  plusieurs: string,
  langue: Langue = 'fr',
): string => `${nombreEn(nombre, langue)}\u00a0${auPluriel(nombre, langue) ? plusieurs : un}`;

/** The same with the words of the language: `1 584 métiers`, `1,584 jobs`. */
export const compteDe = (
  nombre: number,
  nom: keyof Textes['nomsComptes'],
  langue: Langue = 'fr',
): string => {
  const [un, plusieurs] = textes(langue).nomsComptes[nom];
  return compte(nombre, un, plusieurs, langue);
};

export type Getter<T> = { get(key: string): T | undefined };

/** The targets that exist, in the order given. */
export const trouves = <T>(keys: readonly string[], targets: Getter<T>): T[] =>
  keys.map((key) => targets.get(key)).filter((target) => target !== undefined);

/**
 * The `max` items that count most, by count and then as `compare` says. Thousands of items share
 * their count: only those at the border are compared.
 */
export function premiers<T>(
  items: readonly T[],
  count: (item: T) => number,
  compare: (a: T, b: T) => number,
  max: number,
): T[] {
  const border = items.map(count).sort((a, b) => b - a)[max - 1] ?? 0;
  return items
    .filter((item) => count(item) >= border)
    .sort((a, b) => count(b) - count(a) || compare(a, b))
    .slice(0, max);
}
