/**
 * How the pages of one template are made, in a way that lets a build leave alone what it need not
 * compute: `page` sees only its item and what all items share, so when both are as they were, the
 * page is as it was.
 */
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

export type Template<T extends TemplateName> = (site: SiteIndex) => PageSources<T>;

type Recipe<T extends TemplateName, Item, Shared> = {
  shared: (site: SiteIndex) => Shared;
  items: (site: SiteIndex) => Item[];
  url: (item: Item) => string;
  page: (item: Item, shared: Shared) => Page<T>;
};

/** For templates of thousands of pages. */
export const template =
  <T extends TemplateName, Item, Shared>({
    shared,
    items,
    url,
    page,
  }: Recipe<T, Item, Shared>): Template<T> =>
  (site) => {
    const common = shared(site);
    return {
      shared: common,
      sources: items(site).map((item) => ({
        url: url(item),
        item,
        page: () => page(item, common),
      })),
    };
  };

/** For templates of a few pages: they are computed each time. */
export const computed =
  <T extends TemplateName>(pages: (site: SiteIndex) => Page<T>[]): Template<T> =>
  (site) => ({
    shared: null,
    sources: pages(site).map((page) => ({ url: page.url, item: page, page: () => page })),
  });
