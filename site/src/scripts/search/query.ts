import type { Langue } from '../../domain/langue.ts';
import { auPluriel, nombreEn } from '../../domain/nombres.ts';
import { wordsOf } from './words.ts';

/** What is searched, as the address of the page says it: `?q=pain&kind=metier&domaine=D`. */
export type Query = { q: string; kind: string[]; domaine: string[] };

export const isEmpty = ({ q, kind, domaine }: Query): boolean =>
  q === '' && kind.length + domaine.length === 0;

export function queryOf(search: string): Query {
  const params = new URLSearchParams(search);
  return {
    q: (params.get('q') ?? '').trim().slice(0, 120),
    kind: [...new Set(params.getAll('kind'))],
    domaine: [...new Set(params.getAll('domaine'))],
  };
}

export function addressOf({ q, kind, domaine }: Query): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const value of kind) params.append('kind', value);
  for (const value of domaine) params.append('domaine', value);
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
