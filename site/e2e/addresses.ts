/** Which pages stand for all: one of each template. */

import { jumellesOf } from '../src/domain/jumelles.ts';

/** Not in the sitemap, and pages all the same, in each of their languages. */
const HIDDEN = [
  '/recherche/',
  '/book-metiers/',
  '/signaler/',
  '/styleguide/',
  '/hors-ligne/',
  '/alertes/',
].flatMap((path) => [path, ...jumellesOf(path).map(({ url }) => url)]);

/** `/metiers/boulanger/` is one of `/metiers/*`. */
const kindOf = (path: string) => path.replace(/^(\/(?:en\/)?(?!en\/)[^/]+\/)[^/]+\/$/, '$1*');

/** Addresses by the template that they are of, in the order of the sitemap. */
export function addressesByTemplate(sitemap: string): Map<string, string[]> {
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  return Map.groupBy(new Set([...paths, ...HIDDEN]), kindOf);
}
