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
  terme: 'editorial',
};

/** `/pagefind/metiers-3/` → `metiers` */
const sectionOf = (address: string) => /([a-z]+)(?:-\d+)?\/$/.exec(address)?.[1];

/** All of them while no kind is chosen, or when a kind is not known here. */
export function indexesFor(addresses: readonly string[], { kind }: Pick<Query, 'kind'>): string[] {
  const wanted = new Set(kind.map((value) => SECTIONS[value]));
  if (wanted.size === 0 || wanted.has(undefined)) return [...addresses];
  return addresses.filter((address) => wanted.has(sectionOf(address)));
}
