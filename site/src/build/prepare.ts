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
  /** What the template is given, as text, when it differs from the live version's. */
  json?: string;
  page: () => Page;
};

const digestOf = (text: string | Buffer): string => hash('sha1', text, 'base64url');

function computedEntry(page: Page, entree: string): { entry: PageEntry; json: string } {
  const { search, ...shown } = page;
  const json = JSON.stringify(shown);
  return {
    json,
    entry: {
      entree,
      modele: digestOf(json),
      indexable: page.indexable,
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

type Group = { digest: string; pages: PreparedPage[] };

/** A template whose items are all as they were is not looked into. */
function prepareGroup(name: TemplateName, group: PageSources, live: Manifest | undefined): Group {
  const { shared, sources } = group;
  const common = digestOf(serialize(shared));
  const digest = digestOf(common + digestOf(serialize(sources.map(({ item }) => item))));
  if (live?.groups[name] === digest)
    return {
      digest,
      pages: sources.map(({ url, page }) => ({ url, page, entry: live.pages[url] as PageEntry })),
    };
  return {
    digest,
    pages: sources.map((source) => prepareOne(source, common, live?.pages[source.url])),
  };
}

/** `live` counts only when its pages came from the same templates and models. */
export function preparePages(
  sources: ReadonlyMap<TemplateName, PageSources>,
  live: Manifest | undefined,
): { prepared: PreparedPage[]; groups: Record<string, string> } {
  const groups = [...sources].map(
    ([name, group]) => [name, prepareGroup(name, group, live)] as const,
  );
  return {
    prepared: groups.flatMap(([, { pages }]) => pages),
    groups: Object.fromEntries(groups.map(([name, { digest }]) => [name, digest])),
  };
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
