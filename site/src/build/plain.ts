/** The plain way: `astro build` makes everything; the reference that the fast way must equal. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot } from '../cms/snapshot.ts';
import { filesBeside, picturesOf } from '../machines/beside.ts';
import { indexSections } from '../search/index-sections.ts';
import { applySearch, applyShares } from './apply.ts';
import type { BuildContext, BuildOutcome } from './context.ts';
import { siteOrigin } from './extras.ts';
import { fileOf, filesUnder } from './files.ts';
import { SITE_ROOT } from './home.ts';
import { liveVersion, readManifest } from './manifest.ts';
import { type PreparedPage, preparePages, sectionsOf } from './prepare.ts';
import { newVersion, pruneVersions, publish, refuseShrunk } from './publish.ts';
import { astroBuild } from './templates.ts';

/** The files that Astro publishes beside the pages, as the fast way lists those of its bundle. */
function assetsIn(folder: string): string[] {
  const own = join(SITE_ROOT, 'public');
  const assets = existsSync(join(folder, '_astro'))
    ? filesUnder(join(folder, '_astro')).map((path) => `_astro/${path}`)
    : [];
  return [...assets, ...(existsSync(own) ? filesUnder(own) : [])];
}

/** Only a page whose model holds a picture can ask for one. */
function noteImages(pages: readonly PreparedPage[], folder: string): void {
  for (const { url, entry, json, page } of pages) {
    if (!json?.includes('"/media/')) continue;
    const html = readFileSync(join(folder, fileOf(url)));
    const images = picturesOf(html, filesBeside(page(), siteOrigin()));
    if (images.length > 0) entry.images = images;
  }
}

export async function buildPlain({
  home,
  records,
  force,
  time,
  pull,
}: BuildContext): Promise<BuildOutcome> {
  await pull();
  const live = readManifest(home, liveVersion(home));
  const prepared = await time(
    'models',
    async () => {
      const snapshot = await readSnapshot(records, home.verified);
      return preparePages(snapshot, undefined).pages;
    },
    (result) => `${result.length} pages`,
  );
  refuseShrunk(live, prepared.length, force);

  await time(
    'render',
    async () => {
      rmSync(home.staging, { recursive: true, force: true });
      await astroBuild({ PORTULAN_RECORDS: records, PORTULAN_OUT: home.staging });
    },
    () => 'astro build',
  );
  const search = await time(
    'search',
    () => indexSections(sectionsOf(prepared), home.search),
    ({ made }) => made.join(', ') || 'inchangée',
  );

  const version = newVersion();
  await time('publish', async () => {
    noteImages(prepared, home.staging);
    const entries = Object.fromEntries(prepared.map(({ url, entry }) => [url, entry]));
    const assets = assetsIn(home.staging);
    await applyShares(home, entries, undefined);
    const sections = applySearch(home, search.folders, undefined);
    // No bundle made these pages: the next fast build makes them all again.
    publish(home, {
      version,
      templates: '',
      assets,
      sections,
      groups: {},
      facts: {},
      pages: entries,
    });
    pruneVersions(home, version);
  });
  return {
    version,
    pages: { total: prepared.length, rendered: prepared.length, removed: 0 },
    sections: search.made,
  };
}
