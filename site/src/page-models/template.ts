/**
 * How the pages of one template are made, in a way that lets a build leave alone what it need not
 * compute: `page` sees only its item and what all items share, so when both are as they were, the
 * page is as it was.
 */
import type { Langue } from '../domain/langue.ts';
import type { SiteIndex } from './site-index.ts';
import type { Page, TemplateName } from './types.ts';

/** A page not computed yet. */
export type PageSource<T extends TemplateName = TemplateName> = {
  url: string;
  item: unknown;
  page: () => Page<T>;
};

export type PageSources<T extends TemplateName = TemplateName> = {
  shared: unknown;
  sources: PageSource<T>[];
};

/** `langue` is that of the interface: the words that the page model itself puts in. */
export type Template<T extends TemplateName> = (site: SiteIndex, langue: Langue) => PageSources<T>;

type Recipe<T extends TemplateName, Item, Shared> = {
  shared: (site: SiteIndex) => Shared;
  items: (site: SiteIndex) => Item[];
  url: (item: Item) => string;
  page: (item: Item, shared: Shared, langue: Langue) => Page<T>;
};

/** For templates of thousands of pages. */
export const template =
  <T extends TemplateName, Item, Shared>({
    shared,
    items,
    url,
    page,
  }: Recipe<T, Item, Shared>): Template<T> =>
  (site, langue) => {
    const common = shared(site);
    return {
      shared: common,
      sources: items(site).map((item) => ({
        url: url(item),
        item,
        page: () => page(item, common, langue),
      })),
    };
  };

/** For templates of a few pages: they are computed each time. */
export const computed =
  <T extends TemplateName>(pages: (site: SiteIndex, langue: Langue) => Page<T>[]): Template<T> =>
  (site, langue) => ({
    shared: null,
    sources: pages(site, langue).map((page) => ({ url: page.url, item: page, page: () => page })),
  });
