/** Which search indexes can answer for a kind: the others are not read. */
import type { Query } from './query.ts';

/** By the value of the facet « kind ». */
const SECTIONS: Record<string, string> = {
  metier: 'metiers',
  competence: 'competences',
  domaine: 'domaines',
  certification: 'certifications',
  formation: 'formations',
  organisme: 'lieux',
  accueil: 'lieux',
  etablissement: 'lieux',
  territoire: 'lieux',
  actualite: 'editorial',
  guide: 'editorial',
  dossier: 'editorial',
  evenement: 'editorial',
  publication: 'editorial',
  temoignage: 'editorial',
  question: 'editorial',
  page: 'editorial',
  terme: 'editorial',
};

/** Read while no kind is chosen: what most people look for, and what weighs little. */
const FIRST = new Set(['metiers', 'formations', 'certifications', 'domaines', 'editorial']);

/** `/pagefind/metiers-3/` → `metiers` */
const sectionOf = (address: string) => /([a-z]+)(?:-\d+)?\/$/.exec(address)?.[1];

/** All of them when everywhere is asked for, or when a kind is not known here. */
export function indexesFor(
  addresses: readonly string[],
  { kind, partout }: Pick<Query, 'kind' | 'partout'>,
): string[] {
  const chosen = new Set(kind.map((value) => SECTIONS[value]));
  if (chosen.has(undefined) || (partout && chosen.size === 0)) return [...addresses];
  const wanted: ReadonlySet<string | undefined> = chosen.size > 0 ? chosen : FIRST;
  return addresses.filter((address) => wanted.has(sectionOf(address)));
}
