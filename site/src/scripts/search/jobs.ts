/** The jobs that answer by their names, as results of the search page. */
import { adresse } from '../../domain/adresses.ts';
import { chercherNoms, reponsesSures } from '../../domain/recherche/chercher.ts';
import type { NomsOuverts } from '../../domain/recherche/ouvrir.ts';
import type { Found } from './pagefind.ts';
import { OFFER_FACETS, type Query } from './query.ts';
import { pageLangue, wordsOf } from './words.ts';

const AT_MOST = 10;

export function jobsFor(noms: NomsOuverts, query: Query): Found[] {
  const { q, kind, domaine } = query;
  if (kind.length > 0 && !kind.includes('metier')) return [];
  if (OFFER_FACETS.some((name) => query[name].length > 0)) return [];
  return reponsesSures(chercherNoms(noms, q, { limite: 4 * AT_MOST }))
    .filter(({ code }) => domaine.length === 0 || domaine.includes(code.charAt(0)))
    .slice(0, AT_MOST)
    .map(({ slug, code, titre, nom }) => ({
      url: adresse.metier(slug),
      excerpt: '',
      meta: {
        title: titre,
        kind: 'Métier',
        ...(nom !== titre && { resume: wordsOf(pageLangue()).aussiAppele(nom) }),
      },
      filters: {},
      lettre: code.charAt(0),
    }));
}
