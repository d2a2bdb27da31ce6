/** The jobs that answer by their names, as results of the search page. */
import { adresse } from '../../domain/adresses.ts';
import { chercherNoms, reponsesSures } from '../../domain/recherche/chercher.ts';
import type { NomsOuverts } from '../../domain/recherche/ouvrir.ts';
import { openNoms } from './noms.ts';
import type { Found } from './pagefind.ts';
import { OFFER_FACETS, type Query } from './query.ts';
import { pageLangue, wordsOf } from './words.ts';

const AT_MOST = 10;

/** Whether a job can be among what is chosen: else the index of names is not even read. */
const asksForJobs = (query: Query): boolean =>
  (query.kind.length === 0 || query.kind.includes('metier')) &&
  OFFER_FACETS.every((name) => query[name].length === 0);

/** The index of names, where it can answer; none when it cannot be had. */
export const nomsFor = async (query: Query): Promise<NomsOuverts | undefined> =>
  asksForJobs(query) ? openNoms().catch(() => undefined) : undefined;

export function jobsFor(noms: NomsOuverts, { q, domaine }: Query): Found[] {
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
