/** The pages of a template, followed by their English twins when it has some. */
import { adresse } from '../domain/adresses.ts';
import { adresseEn, JUMELLES } from '../domain/jumelles.ts';
import { enAnglais } from '../domain/langue.ts';
import { textes } from '../textes/index.ts';
import type { SiteIndex } from './site-index.ts';
import type { PageSource, PageSources, Template } from './template.ts';
import type { Page, TemplateName } from './types.ts';

type Parent = Page['filAriane'][number];

const SECTIONS = new Map<string, string>(
  Object.entries(textes('en').page.sections).map(([name, titre]) => [
    adresse[name as 'metiers'],
    titre,
  ]),
);

/** A section has an English name; the other parents are records, in French. */
function englishParent({ titre, url }: Parent): Parent {
  const section = SECTIONS.get(url);
  return {
    titre: section ?? titre,
    url: adresseEn(url, 'en') ?? url,
    ...(!section && { langue: 'fr' }),
  };
}

/** The search finds French pages only: both languages share its indexes. */
function englishPage({ search: _french, ...page }: Page): Page {
  return {
    ...page,
    url: enAnglais(page.url),
    langue: 'en',
    filAriane: page.filAriane.map(englishParent),
  } as Page;
}

const twinOf = ({ url, item, page }: PageSource): PageSource => ({
  url: enAnglais(url),
  item,
  page: () => englishPage(page()),
});

export function inBothLanguages(
  name: TemplateName,
  template: Template<TemplateName>,
  site: SiteIndex,
): PageSources {
  const { shared, sources } = template(site, 'fr');
  if (!(name in JUMELLES)) return { shared, sources };
  return { shared, sources: [...sources, ...template(site, 'en').sources.map(twinOf)] };
}
