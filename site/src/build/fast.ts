/** The fast way: only what changed since the live version is made again. */
import { Worker } from 'node:worker_threads';
import { readSnapshot } from '../cms/snapshot.ts';
import type { MediaFile } from '../images/address.ts';
import { allPages } from '../page-models/all-pages.ts';
import { indexSections } from '../search/index-sections.ts';
import { applyAssets, applyPictures, applySearch, linkUnchanged, removeGone } from './apply.ts';
import { writeExtras } from './extras.ts';
import type { BuildHome } from './home.ts';
import { liveVersion, type Manifest, type PageEntry, type PreparedPage, preparePage, readManifest } from './manifest.ts';
import { newVersion, pruneVersions, publish, refuseShrunk } from './publish.ts';
import { renderPages } from './render.ts';
import type { BuildReport, Step } from './report.ts';
import { buildTemplates, pruneTemplates } from './templates.ts';

type Timer = <T>(step: Step, work: () => T | Promise<T>, detail?: (result: T) => string) => Promise<T>;

export type BuildOptions = { home: BuildHome; records: string; force: boolean; time: Timer };
export type BuildOutcome = Pick<BuildReport, 'version' | 'pages' | 'sections'>;

/** Gives the version whose files the staging folder holds. */
function stagingInThread(home: BuildHome, live: string | undefined): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./staging-worker.ts', import.meta.url), { workerData: { home, live } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Pages that the live version does not have as they are now. */
function changedPages(prepared: readonly PreparedPage[], templates: string, live: Manifest | undefined): PreparedPage[] {
  if (live?.templates !== templates) return [...prepared];
  return prepared.filter(({ url, entry }) => live.pages[url]?.modele !== entry.modele);
}

/** What a rendered page asks for now, and what the others asked for when they were rendered. */
function noteImages(
  pages: Record<string, PageEntry>,
  images: ReadonlyMap<string, MediaFile[]>,
  rendered: ReadonlySet<string>,
  live: Manifest | undefined,
): void {
  for (const [url, entry] of Object.entries(pages)) {
    const files = rendered.has(url) ? images.get(url) : live?.pages[url]?.images;
    if (files) entry.images = files;
  }
}

export async function buildFast({ home, records, force, time }: BuildOptions): Promise<BuildOutcome> {
  const live = readManifest(home, liveVersion(home));
  const staged = stagingInThread(home, live?.version);
  // Its failure is met where it is awaited; another step may fail before.
  staged.catch(() => undefined);

  const templates = await time('templates', () => buildTemplates(home), ({ built }) => (built ? 'refaits' : 'inchangés'));
  const { pages, prepared, medias } = await time('models', async () => {
    const snapshot = await readSnapshot(records);
    const models = allPages(snapshot);
    return { pages: models, prepared: models.map(preparePage), medias: snapshot.medias };
  }, (result) => `${result.pages.length} pages`);
  refuseShrunk(live, pages.length, force);

  const changed = changedPages(prepared, templates.digest, live);
  const next = Object.fromEntries(prepared.map(({ url, entry }) => [url, entry]));
  const removed = Object.keys(live?.pages ?? {}).filter((url) => !(url in next)).length;
  const base = readManifest(home, await staged);

  const rendered = new Set(changed.map(({ url }) => url));

  await time('render', async () => {
    const images = await renderPages(changed, { entry: templates.entry, staging: home.staging });
    noteImages(next, images, rendered, live);
  }, () => `${changed.length} refaites`);

  const search = await time('search', () => indexSections(pages, home.search), ({ made }) => made.join(', ') || 'inchangée');

  const version = newVersion();
  await time('publish', async () => {
    linkUnchanged(home, { templates: templates.digest, pages: next }, base, live, rendered);
    removeGone(home, next, base);
    const assets = applyAssets(home, templates.client, templates.digest, base);
    await applyPictures(home, next, base, medias);
    const sections = applySearch(home, search.folders, base);
    writeExtras(pages, home.staging);
    publish(home, { version, templates: templates.digest, assets, sections, pages: next });
    pruneVersions(home, version);
    pruneTemplates(home, templates.digest);
  });
  return { version, pages: { total: pages.length, rendered: changed.length, removed }, sections: search.made };
}
