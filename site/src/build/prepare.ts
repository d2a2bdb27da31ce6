/** Which pages there are, and which of them the live version already has as they are now. */
import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Snapshot } from '../cms/snapshot.ts';
import { ownAddresses } from '../machines/beside.ts';
import { lastmodOf } from '../machines/lastmod.ts';
import { drawnFor } from '../machines/share/picture.ts';
import { type Group, groupsOf, refuseTwins } from '../page-models/all-pages.ts';
import { siteFacts } from '../page-models/site-index.ts';
import type { PageSource } from '../page-models/template.ts';
import type { Page, SearchDocument } from '../page-models/types.ts';
import type { Section } from '../search/index-sections.ts';
import { indexNameOf, PART_SIZE } from '../search/sections.ts';
import type { Manifest, PageEntry } from './manifest.ts';
import type { Apport } from './noms.ts';

export type PreparedPage = {
  url: string;
  entry: PageEntry;
  /** What the template is given, as text, when it differs from the live version's. */
  json?: string;
  /** What the search holds of it, when it was computed. */
  document?: SearchDocument;
  /** What the job brings to the index of names, when it was rendered. */
  apport?: Apport;
  page: () => Page;
};

const digestOf = (text: string | Buffer): string => hash('sha1', text, 'base64url');

type Computed = Required<Pick<PreparedPage, 'entry' | 'json'>> & Pick<PreparedPage, 'document'>;

function computedEntry(page: Page, entree: string): Computed {
  const { search, ...shown } = page;
  const json = JSON.stringify(shown);
  const fichiers = ownAddresses(page);
  const partage = drawnFor(page);
  const modifie = lastmodOf(page);
  return {
    json,
    ...(search && { document: search }),
    entry: {
      template: page.template,
      entree,
      modele: digestOf(json),
      indexable: page.indexable,
      ...(modifie && { modifie }),
      ...(fichiers.length > 0 && { fichiers }),
      ...(partage && { partage }),
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
  const { entry, json, document } = computedEntry(page(), entree);
  const known = { url, page, ...(document && { document }) };
  if (live?.modele !== entry.modele) return { ...known, entry, json };
  const { images, nom } = live;
  return { ...known, entry: { ...entry, ...(images && { images }), ...(nom && { nom }) } };
}

/** The pages of a template whose records are all as they were: it is not looked into. */
function unchanged(entries: readonly [string, PageEntry][], group: Group): PreparedPage[] {
  let pages: Map<string, () => Page> | undefined;
  const pageAt = (url: string) => {
    pages ??= new Map(group.sources().sources.map((source) => [source.url, source.page]));
    return (pages.get(url) as () => Page)();
  };
  return entries.map(([url, entry]) => ({ url, entry, page: () => pageAt(url) }));
}

function computed(group: Group, live: Manifest | undefined): PreparedPage[] {
  const { shared, sources } = group.sources();
  const common = digestOf(serialize(shared));
  return sources.map((source) => prepareOne(source, common, live?.pages[source.url]));
}

export type Prepared = {
  pages: PreparedPage[];
  /** For the manifest: what the next build need not compute. */
  memory: () => Pick<Manifest, 'groups' | 'facts'>;
};

/** `live` counts only when its pages came from the same templates and models. */
export function preparePages(snapshot: Snapshot, live: Manifest | undefined): Prepared {
  const facts = siteFacts(snapshot, live?.facts);
  const before = Map.groupBy(Object.entries(live?.pages ?? {}), ([, { template }]) => template);
  const groups = groupsOf(facts);
  const reads: Manifest['groups'] = {};
  const pages = [...groups].flatMap(([name, group]) => {
    const known = live?.groups[name];
    if (!known || !facts.holds(known)) return computed(group, live);
    reads[name] = known;
    return unchanged(before.get(name) ?? [], group);
  });
  refuseTwins(pages);
  const memory = () => {
    for (const [name, group] of groups) reads[name] ??= group.reads();
    return { groups: reads, facts: facts.traces() };
  };
  return { pages, memory };
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
          [PART_SIZE, ...pages.map(({ url, entry }) => `${url} ${entry.recherche}`)].join('\n'),
        ).slice(0, 16),
        entries: (known) =>
          pages.flatMap(({ url, page, document, entry: { recherche: digest = '' } }) => {
            const found = document ?? known(digest) ?? page().search;
            return found ? { url, digest, document: found } : [];
          }),
      },
    ]),
  );
}
