/** The words of schema.org that several pages say in the same way. */
import type { Contact, Lieu } from '../../page-models/types-offre.ts';

/** A node of the graph; `undefined` is left out of the JSON. */
export type Thing = { '@type': string | readonly string[]; [property: string]: unknown };

/** Makes an address whole: `/metiers/` → `https://…/metiers/`. */
export type At = (path: string) => string;

/** Lists in a page are for people; a program has the JSON twin for all of them. */
export const MOST = 12;

/** Said of what was invented to show the portal, so that nobody takes it for a fact. */
export const INVENTED = 'Exemple inventé pour montrer le portail.';

/** `undefined` when there is nothing to list. */
export const listed = <T, R>(items: readonly T[], of: (item: T) => R): R[] | undefined =>
  items.length > 0 ? items.slice(0, MOST).map(of) : undefined;

/** What a text in HTML says. */
export const plainText = (html: string | undefined): string | undefined =>
  html
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** `ville` is `87000 Limoges`, or the town alone. */
export function postalAddress({
  lignes,
  ville,
}: Pick<Lieu, 'lignes' | 'ville'>): Thing | undefined {
  if (!ville && lignes.length === 0) return undefined;
  const [, postalCode, town] = /^(\d{5}) (.+)$/.exec(ville ?? '') ?? [];
  return {
    '@type': 'PostalAddress',
    streetAddress: lignes.join(', ') || undefined,
    postalCode,
    addressLocality: town ?? ville,
    addressCountry: 'FR',
  };
}

/** A body that receives people. */
export const organization = (
  type: string,
  name: string,
  url: string,
  { lieu, contact = {} }: { lieu: Lieu; contact?: Contact },
): Thing => ({
  '@type': type,
  '@id': url,
  name,
  url,
  address: postalAddress(lieu),
  areaServed: lieu.territoire?.titre,
  telephone: contact.telephone,
  email: contact.courriel,
  sameAs: contact.site,
});

/** The portal itself, as publisher of what editors write. */
export const publisher = (at: At): Thing => ({
  '@type': 'Organization',
  '@id': at('/#portail'),
  name: 'Portulan',
  url: at('/'),
});
