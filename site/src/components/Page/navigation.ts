/** What the menu and the foot of the page lead to, by the names of the addresses. */
import { adresse } from '../../domain/adresses.ts';
import { enFrancais, type Langue } from '../../domain/langue.ts';
import type { NavigationModel } from '../../page-models/types-editorial.ts';
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
  sInformer: [
    'actualites',
    'dossiers',
    'guides',
    'publications',
    'temoignages',
    'questions',
    'glossaire',
  ],
};

/** A group of links: the portal's own, or one that editors chose. */
export type NavigationGroup = { titre: string; lang?: 'fr'; liens: NavigationLink[] };

type Named = NavigationModel[number]['titre'];

/** The French title where it has no English one, said to be French. */
const named = ({ fr, en }: Named, langue: Langue) =>
  langue === 'fr' || en
    ? { titre: langue === 'en' && en ? en : fr }
    : { titre: fr, lang: 'fr' as const };

/** What editors chose, in the language of the page. */
export const groupsOf = (model: NavigationModel, langue: Langue, url: string): NavigationGroup[] =>
  model.map(({ titre, liens }) => ({
    ...named(titre, langue),
    liens: liens.map((lien) => ({
      ...named(lien.titre, langue),
      url: lien.url,
      current: currentMark(url, lien.url),
    })),
  }));

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

export type NavigationLink = {
  url: string;
  titre: string;
  lang?: 'fr';
  current: 'page' | 'true' | undefined;
};

export const linkTo = (name: SectionName, { page }: Textes, url: string): NavigationLink => ({
  url: adresse[name],
  titre: page.sections[name],
  current: currentMark(url, adresse[name]),
});

/** All that the menu says of the page: two pages with the same marks have the same menu. */
export const marksOf = (url: string, menu?: NavigationModel): (string | undefined)[] => {
  const own = menu
    ? menu.flatMap(({ liens }) => liens.map((lien) => lien.url))
    : Object.values(GROUPES).flatMap((names) => names.map((name) => adresse[name]));
  const always = [...SITUATIONS, 'accueil' as const, 'bookMetiers' as const];
  return [...own, ...always.map((name) => adresse[name])].map((one) => currentMark(url, one));
};
