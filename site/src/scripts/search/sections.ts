/** Which search indexes can answer for a kind: the others are not read. */
import { slugify } from '@portulan/content-schemas/primitives/slugify';
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

/** `/pagefind/formations-haute-vienne/` → `formations`, `haute-vienne` */
function partsOf(address: string): { section: string; part: string } {
  const [, section = '', part = ''] = /\/([a-z]+)(?:-([a-z0-9-]+))?\/$/.exec(address) ?? [];
  return { section, part };
}

/** Of trainings that are parted by département: what is chosen, and what is of no one département. */
function isOfPlaces(part: string, { kind, departement, partout }: Asked): boolean {
  if (!part) return true;
  if (departement.length === 0) return kind.length > 0 || partout;
  return part === 'ailleurs' || departement.some((name) => slugify(name) === part);
}

type Asked = Pick<Query, 'kind' | 'partout' | 'departement'>;

/** All of them when everywhere is asked for, or when a kind is not known here. */
export function indexesFor(addresses: readonly string[], asked: Asked): string[] {
  const { kind, partout } = asked;
  const chosen = new Set(kind.map((value) => SECTIONS[value]));
  const isAll = chosen.has(undefined) || (partout && chosen.size === 0);
  const wanted: ReadonlySet<string | undefined> = chosen.size > 0 ? chosen : FIRST;
  return addresses.filter((address) => {
    const { section, part } = partsOf(address);
    if (!isAll && !wanted.has(section)) return false;
    return section !== 'formations' || isOfPlaces(part, asked);
  });
}
