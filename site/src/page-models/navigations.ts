/** The links that editors chose for the menu and the foot of pages; nothing where they chose none. */
import type { Navigation } from '@portulan/content-schemas';
import { typographie } from '../domain/typographie.ts';
import type { SiteIndex } from './site-index.ts';
import type { PageSource, PageSources } from './template.ts';
import type { Page } from './types.ts';
import type { NavigationModel, Navigations } from './types-editorial.ts';

type Named = { titre: string; titreAnglais?: string | undefined };

const named = ({ titre, titreAnglais }: Named) => ({
  fr: typographie(titre),
  ...(titreAnglais && { en: titreAnglais }),
});

const model = ({ groupes }: Navigation): NavigationModel =>
  groupes.map((groupe) => ({
    titre: named(groupe),
    liens: groupe.entrees.map((entree) => ({ titre: named(entree), url: entree.adresse })),
  }));

export function navigationsOf({ records }: Pick<SiteIndex, 'records'>): Navigations {
  const found = (slug: string) => records.navigation.find((one) => one.slug === slug);
  const [menu, pied] = [found('menu'), found('pied')];
  return { ...(menu && { menu: model(menu) }), ...(pied && { pied: model(pied) }) };
}

/** Every page shows them: with them, all are made anew when they change. */
export function withNavigation(
  { shared, sources }: PageSources,
  { navigations }: Pick<SiteIndex, 'navigations'>,
): PageSources {
  if (Object.keys(navigations).length === 0) return { shared, sources };
  const led = ({ url, item, page }: PageSource): PageSource => ({
    url,
    item,
    page: () => ({ ...page(), navigation: navigations }) as Page,
  });
  return { shared: [shared, navigations], sources: sources.map(led) };
}
