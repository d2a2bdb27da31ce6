/** What an address asks to compare. */
import { slugify } from '@portulan/content-schemas/primitives/slugify';
import { adresse } from '../domain/adresses.ts';
import { type Genre, MAX, SLUG } from '../scripts/comparer/basket-item.ts';

export type Demande = {
  genre: Genre;
  /** Addresses of pages, with the words that asked for them. */
  voulus: { slug: string; nom: string }[];
  /** Some were left aside: over three, or of the other kind. */
  trop: boolean;
  melange: boolean;
};

/** No title and no address of the portal is longer. */
const MAX_NOM = 300;

export const adresseDe = (genre: Genre, slug: string): string =>
  genre === 'm' ? adresse.metier(slug) : adresse.formation(slug);

/** A slug, the address of a page, or a title as people type it. */
function slugDe(nom: string): string {
  const path = /\/(?:metiers|formations)\/([a-z0-9-]+)/.exec(nom);
  if (path?.[1]) return path[1];
  return SLUG.test(nom) ? nom : slugify(nom);
}

function voulusDe(params: URLSearchParams, genre: Genre): Demande['voulus'] {
  const found = params
    .getAll(genre)
    .map((nom) => nom.trim().slice(0, MAX_NOM))
    .map((nom) => ({ nom, slug: slugDe(nom) }))
    .filter(({ slug }) => slug !== '');
  return [...new Map(found.map((one) => [one.slug, one])).values()];
}

export function demandeDe(params: URLSearchParams): Demande {
  const [jobs, trainings] = [voulusDe(params, 'm'), voulusDe(params, 'f')];
  const genre = jobs.length > 0 || trainings.length === 0 ? 'm' : 'f';
  const voulus = genre === 'm' ? jobs : trainings;
  return {
    genre,
    voulus: voulus.slice(0, MAX),
    trop: voulus.length > MAX,
    melange: jobs.length > 0 && trainings.length > 0,
  };
}

/** `?m=a&m=b` */
export const requete = (genre: Genre, slugs: readonly string[]): string =>
  slugs.length > 0 ? `?${slugs.map((slug) => `${genre}=${slug}`).join('&')}` : '';
