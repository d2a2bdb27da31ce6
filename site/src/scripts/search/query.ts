import type { Langue } from '../../domain/langue.ts';
import { auPluriel, nombreEn } from '../../domain/nombres.ts';
import { wordsOf } from './words.ts';

/** Of the offer only: their choices are those that the index has. */
export const OFFER_FACETS = ['niveau', 'modalite', 'departement', 'debut'] as const;
export type OfferFacet = (typeof OFFER_FACETS)[number];

/** By their names in the address and in the index. */
export const FACETS = ['kind', 'domaine', ...OFFER_FACETS] as const;
export type Facet = (typeof FACETS)[number];

/**
 * What is searched, as the address of the page says it: `?q=pain&kind=metier&domaine=D`. `partout`:
 * in the sections too that are read only when asked for.
 */
export type Query = { q: string; partout: boolean } & Record<Facet, string[]>;

export const facetsOf = (valuesOf: (name: Facet) => string[]): Record<Facet, string[]> =>
  Object.fromEntries(FACETS.map((name) => [name, valuesOf(name)])) as Record<Facet, string[]>;

export const isFiltered = (query: Query): boolean => FACETS.some((name) => query[name].length > 0);

export const isEmpty = (query: Query): boolean => query.q === '' && !isFiltered(query);

export function queryOf(search: string): Query {
  const params = new URLSearchParams(search);
  return {
    q: (params.get('q') ?? '').trim().slice(0, 120),
    partout: params.has('partout'),
    ...facetsOf((name) => [...new Set(params.getAll(name))]),
  };
}

export function addressOf(query: Query): string {
  const params = new URLSearchParams();
  if (query.q) params.set('q', query.q);
  for (const name of FACETS) for (const value of query[name]) params.append(name, value);
  if (query.partout) params.set('partout', 'oui');
  const text = params.toString();
  return text ? `?${text}` : '';
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of the query, or its stem, stands in the text. */
export function isShownBy(q: string, text: string): boolean {
  const target = plain(text);
  // The index matches stems: « boulangere » finds « Boulanger ».
  const stems = plain(q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));
  return stems.every((stem) => target.includes(stem));
}

/** What people read above the results. */
export function sentence(
  { jobs, pages }: { jobs: number; pages: number },
  q: string,
  langue: Langue,
): string {
  const { bilan } = wordsOf(langue);
  const about = q ? bilan.pour(q) : '';
  if (jobs + pages === 0) return bilan.aucun(about);
  const count = (number: number, [one, several]: [string, string]) =>
    `${nombreEn(number, langue)} ${auPluriel(number, langue) ? several : one}`;
  if (jobs === 0) return `${count(pages, bilan.resultat)}${about}.`;
  const named = `${count(jobs, bilan.metier)}${about}`;
  return pages === 0 ? `${named}.` : `${named}, ${count(pages, bilan.page)} ${bilan.ouCesMots}.`;
}
