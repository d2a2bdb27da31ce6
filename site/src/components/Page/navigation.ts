/** What the menu and the foot of the page lead to, by the names of the addresses. */
import { adresse } from '../../domain/adresses.ts';
import { enFrancais } from '../../domain/langue.ts';
import type { Textes } from '../../textes/index.ts';

export type SectionName = keyof Textes['page']['sections'];
type GroupName = keyof Textes['page']['menu']['groupes'];

/** The five ways in, by who one is. */
export const SITUATIONS: SectionName[] = [
  'jeMOriente',
  'jeMeForme',
  'jeChercheUnEmploi',
  'jAccompagne',
  'jeRecrute',
];

export const GROUPES: Record<GroupName, SectionName[]> = {
  decouvrir: ['metiers', 'domaines', 'themes', 'competences', 'comparer'],
  seFormer: ['formations', 'certifications', 'organismes', 'etablissements'],
  presDeChezMoi: ['autourDeMoi', 'territoires', 'structures', 'agenda'],
  sInformer: ['actualites', 'dossiers', 'guides', 'glossaire'],
};

/** The A–Z lists jobs under an address of its own. */
const APPELLATIONS = '/appellations/';

/** The page itself, or the section that it is in. */
export function currentMark(page: string, section: string): 'page' | 'true' | undefined {
  const url = enFrancais(page);
  if (url === section) return 'page';
  const within =
    (section !== adresse.accueil && url.startsWith(section)) ||
    (section === adresse.metiers && url.startsWith(APPELLATIONS));
  return within ? 'true' : undefined;
}

export type NavigationLink = { url: string; titre: string; current: 'page' | 'true' | undefined };

export const linkTo = (name: SectionName, { page }: Textes, url: string): NavigationLink => ({
  url: adresse[name],
  titre: page.sections[name],
  current: currentMark(url, adresse[name]),
});

/** All that the menu says of the page: two pages with the same marks have the same menu. */
export const marksOf = (url: string): (string | undefined)[] =>
  [...SITUATIONS, ...Object.values(GROUPES).flat(), 'accueil' as const, 'bookMetiers' as const].map(
    (name) => currentMark(url, adresse[name]),
  );
