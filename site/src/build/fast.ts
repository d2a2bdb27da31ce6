/** The fast way: only what changed since the live version is made again. */
import { availableParallelism } from 'node:os';
import type { Retrait } from '@portulan/content-schemas';
import type { Media } from '../cms/medias.ts';
import {
  applyAssets,
  applyPictures,
  applySearch,
  applyShares,
  linkUnchanged,
  removeGone,
} from './apply.ts';
import type { BuildContext, BuildOutcome } from './context.ts';
import { writeExtras } from './extras.ts';
import type { BuildHome } from './home.ts';
import { liveVersion, type Manifest, readManifest } from './manifest.ts';
import { writeNoms } from './noms.ts';
import type { Prepared, PreparedPage } from './prepare.ts';
import { newVersion, pruneVersions, publish, refuseShrunk } from './publish.ts';
import { Renderer } from './render.ts';
import { prepareSpares, stage } from './staging.ts';
import { buildTemplates, pruneTemplates, sourcesDigest } from './templates.ts';

/** The live version as pages to compare with, without what would spare computing them. */
const withoutTraces = (live: Manifest): Manifest => ({
  ...live,
  groups: {},
  facts: {},
  pages: Object.fromEntries(
    Object.entries(live.pages).map(([url, entry]) => [url, { ...entry, entree: '' }]),
  ),
});

/** What turns records into models takes long to load: it is, while the threads do their part. */
const loadModels = () => Promise.all([import('../cms/snapshot.ts'), import('./prepare.ts')]);

async function readPages(records: string, home: BuildHome, live: Manifest | undefined) {
  const [{ readSnapshot }, { preparePages, sectionsOf }] = await loadModels();
  const snapshot = await readSnapshot(records, home.verified);
  const { pages, memory } = preparePages(snapshot, live);
  const { medias, retraits } = snapshot;
  return { prepared: pages, memory, sections: sectionsOf(pages), medias, retraits };
}

type Next = {
  templates: string;
  /** Folder of the bundle's assets. */
  client: string;
  pages: PreparedPage[];
  memory: Prepared['memory'];
  medias: ReadonlyMap<string, Media>;
  retraits: readonly Retrait[];
};

type Before = {
  base: Manifest | undefined;
  live: Manifest | undefined;
};

const entriesOf = (pages: readonly PreparedPage[]) =>
  Object.fromEntries(pages.map(({ url, entry }) => [url, entry]));

/**
 * Brings the staging folder from the version that it holds (`base`) to the next one, but for the
 * search and the pictures for sharing. Gives the names of the bundle's files.
 */
async function completePages(
  home: BuildHome,
  next: Next,
  { base, live }: Before,
): Promise<string[]> {
  const { templates, client } = next;
  const pages = entriesOf(next.pages);
  const rendered = new Set(next.pages.filter(({ json }) => json).map(({ url }) => url));
  linkUnchanged(home, { templates, pages }, base, live, rendered);
  removeGone(home, pages, base);
  const assets = applyAssets(home, client, templates, base);
  await applyPictures(home, pages, base, next.medias);
  writeExtras(
    next.pages.map(({ url, entry }) => ({ ...entry, url })),
    next.retraits,
    home.staging,
  );
  writeNoms(next.pages, { cache: home.noms, sources: templates, folder: home.staging });
  return assets;
}

type Completed = {
  assets: string[];
  /** Folder of each search index. */
  indexes: ReadonlyMap<string, string>;
  completeSpares: Awaited<ReturnType<ReturnType<typeof prepareSpares>['settle']>> | undefined;
};

async function publishNext(
  home: BuildHome,
  next: Next,
  base: Manifest | undefined,
  { assets, indexes, completeSpares }: Completed,
): Promise<string> {
  const { templates } = next;
  const pages = entriesOf(next.pages);
  const shares = await applyShares(home, pages, base?.templates === templates ? base : undefined);
  const sections = applySearch(home, indexes, base);
  const version = newVersion();
  completeSpares?.(version, shares);
  publish(home, { version, templates, assets, sections, ...next.memory(), pages });
  pruneVersions(home, version);
  pruneTemplates(home, templates);
  return version;
}

export async function buildFast({
  home,
  records,
  force,
  verify,
  time,
  advance,
  note,
  pull,
}: BuildContext): Promise<BuildOutcome> {
  const live = readManifest(home, liveVersion(home));
  const staging = stage(home, live?.version);
  staging.catch(() => undefined);
  const digest = sourcesDigest();
  // Bundled beside the reading of records, by a process of its own.
  const bundling = time(
    'templates',
    () => buildTemplates(home, digest),
    ({ built }) => (built ? 'refaits' : 'inchangés'),
  );
  // When all pages are to be made, every processor is.
  const workers = live?.templates === digest ? 1 : availableParallelism();
  const rendering = bundling.then(
    ({ entry }) => new Renderer({ entry, staging: home.staging, code: home.code }, workers),
  );
  rendering.catch(() => undefined);
  try {
    await pull();
    const known = live?.templates === digest ? live : undefined;
    const { prepared, memory, sections, medias, retraits } = await time(
      'models',
      () => readPages(records, home, known && verify ? withoutTraces(known) : known),
      (result) => `${result.prepared.length} pages`,
    );
    refuseShrunk(live, prepared.length, force);

    const held = await staging;
    const base = held === live?.version ? live : readManifest(home, held);
    const renderer = await rendering;
    const changed = prepared.filter(({ json }) => json);
    const pages = time(
      'render',
      () => renderer.render(changed, (done) => advance('render', done, changed.length)),
      () => `${changed.length} refaites`,
    );
    pages.catch(() => undefined);
    // A whole build needs every processor for its pages; an edit leaves one to the search.
    if (held === undefined) await pages;
    const spares = held === undefined ? prepareSpares(home) : undefined;
    const { indexSections } = await import('../search/index-sections.ts');
    const { promise: alone, resolve } = Promise.withResolvers<void>();
    const searching = time(
      'search',
      () => indexSections(sections, home.search, resolve),
      ({ made }) => made.join(', ') || 'inchangée',
    );
    searching.catch(() => undefined);
    note('beside', await pages);
    // Until they are settled, nothing is put into the folder that spares are made of; after an edit,
    // what Pagefind waits for goes first.
    await (spares ? searching : Promise.race([alone, searching]));
    const completeSpares = spares && (await time('spares', spares.settle));
    const { client } = await bundling;
    const next = { templates: digest, client, pages: prepared, memory, medias, retraits };
    const assets = await time('extras', () => completePages(home, next, { base, live }));
    const search = await searching;
    const version = await time('publish', () =>
      publishNext(home, next, base, { assets, indexes: search.folders, completeSpares }),
    );

    const urls = new Set(prepared.map(({ url }) => url));
    const removed = Object.keys(live?.pages ?? {}).filter((url) => !urls.has(url)).length;
    return {
      version,
      pages: { total: prepared.length, rendered: changed.length, removed },
      sections: search.made,
    };
  } finally {
    await rendering.then(
      (renderer) => renderer.close(),
      () => undefined,
    );
  }
}
