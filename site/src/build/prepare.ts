/** Which pages there are, and which of them the live version already has as they are now. */
import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { PageSource, PageSources } from '../page-models/template.ts';
import type { Page, TemplateName } from '../page-models/types.ts';
import type { Section } from '../search/index-sections.ts';
import { indexNameOf } from '../search/sections.ts';
import type { Manifest, PageEntry } from './manifest.ts';

export type PreparedPage = {
  url: string;
  entry: PageEntry;
  /** The model as text, when it differs from the live version's. */
  json?: string;
  page: () => Page;
};

const digestOf = (text: string | Buffer): string => hash('sha1', text, 'base64url');

function computedEntry(page: Page, entree: string): { entry: PageEntry; json: string } {
  const json = JSON.stringify(page);
  const { indexable, search } = page;
  return {
    json,
    entry: {
      entree,
      modele: digestOf(json),
      indexable,
      ...(search && {
        index: indexNameOf(search.section, page.url),
        recherche: digestOf(JSON.stringify(search)),
      }),
    },
  };
}

/** What went into the page is what went into the live one: it is not computed again. */
function prepareOne(
  { url, item, page }: PageSource,
  shared: string,
  live: PageEntry | undefined,
): PreparedPage {
  const entree = digestOf(shared + JSON.stringify(item));
  if (live?.entree === entree) return { url, page, entry: live };
  const { entry, json } = computedEntry(page(), entree);
  if (live?.modele !== entry.modele) return { url, page, entry, json };
  return { url, page, entry: { ...entry, ...(live.images && { images: live.images }) } };
}

/** `live` counts only when its pages came from the same templates and models. */
export function preparePages(
  sources: ReadonlyMap<TemplateName, PageSources>,
  live: Manifest | undefined,
): PreparedPage[] {
  return [...sources.values()].flatMap(({ shared, sources: pages }) => {
    const common = digestOf(serialize(shared));
    return pages.map((source) => prepareOne(source, common, live?.pages[source.url]));
  });
}

/** The search indexes of the pages, in the order of the pages. */
export function sectionsOf(prepared: readonly PreparedPage[]): Map<string, Section> {
  const byIndex = Map.groupBy(
    prepared.filter(({ entry }) => entry.index),
    ({ entry }) => entry.index as string,
  );
  return new Map(
    [...byIndex].map(([name, pages]) => [
      name,
      {
        digest: hash(
          'sha1',
          pages.map(({ url, entry }) => `${url} ${entry.recherche}`).join('\n'),
        ).slice(0, 16),
        entries: () =>
          pages.flatMap(({ url, page }) => {
            const { search } = page();
            return search ? { url, document: search } : [];
          }),
      },
    ]),
  );
}
