/**
 * Turns the staging folder, which holds the files of an earlier version, into the next version:
 * only what differs is touched. `live` is where files that did not change are found.
 */
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Media } from '../cms/medias.ts';
import { mediaFileAddress } from '../images/address.ts';
import { makePictures } from '../images/make.ts';
import { addressesBeside } from '../machines/beside.ts';
import { drawnPicture } from '../machines/share/make.ts';
import { drawnAddress } from '../machines/share/picture.ts';
import { fileOf, filesUnder } from './files.ts';
import type { BuildHome } from './home.ts';
import type { Manifest, PageEntry } from './manifest.ts';
import { linkFolder, linkOver, removeFile } from './staging.ts';

const EMPTY = { templates: '', assets: [], sections: {}, pages: {} };

/** The files of a page, its HTML first. */
const filesOf = (url: string, { indexable, fichiers }: PageEntry): string[] =>
  [url, ...addressesBeside({ url, indexable, fichiers })].map(fileOf);

/** Pages that the staging folder lacks although the live version has them unchanged. */
export function linkUnchanged(
  home: BuildHome,
  next: { templates: string; pages: Record<string, PageEntry> },
  base: Manifest | undefined,
  live: Manifest | undefined,
  rendered: ReadonlySet<string>,
): void {
  if (!live || live === base) return;
  const sameTemplates = base?.templates === next.templates;
  for (const [url, entry] of Object.entries(next.pages)) {
    if (rendered.has(url) || (sameTemplates && base?.pages[url]?.modele === entry.modele)) continue;
    for (const file of filesOf(url, entry))
      linkOver(join(home.versions, live.version, file), join(home.staging, file));
  }
}

export function removeGone(
  home: BuildHome,
  next: Record<string, PageEntry>,
  base: Manifest | undefined,
): void {
  for (const [url, entry] of Object.entries(base?.pages ?? {})) {
    const now = next[url];
    if (now?.indexable === entry.indexable && !entry.fichiers) continue;
    const kept = now ? filesOf(url, now) : [];
    // The page's own file last, so that the folder goes with it.
    for (const file of filesOf(url, entry).reverse())
      if (!kept.includes(file)) removeFile(home.staging, file);
  }
}

/** Gives the names of the bundle's files, now published. */
export function applyAssets(
  home: BuildHome,
  client: string,
  digest: string,
  base: Manifest | undefined,
): string[] {
  const before = base ?? EMPTY;
  if (before.templates === digest) return before.assets;
  const assets = filesUnder(client);
  for (const path of before.assets) if (!assets.includes(path)) removeFile(home.staging, path);
  for (const path of assets) linkOver(join(client, path), join(home.staging, path));
  return assets;
}

const imagesOf = (pages: Record<string, PageEntry>) =>
  new Map(
    Object.values(pages).flatMap(({ images = [] }) =>
      images.map((file) => [mediaFileAddress(file), file]),
    ),
  );

export async function applyPictures(
  home: BuildHome,
  next: Record<string, PageEntry>,
  base: Manifest | undefined,
  medias: ReadonlyMap<string, Media>,
): Promise<void> {
  const before = imagesOf(base?.pages ?? {});
  const wanted = imagesOf(next);
  for (const address of before.keys())
    if (!wanted.has(address)) removeFile(home.staging, address.slice(1));
  const missing = [...wanted].filter(([address]) => !before.has(address)).map(([, file]) => file);
  await makePictures(missing, medias, home.pictures, home.staging);
}

/** Gives each page that has one its picture for sharing, linked to the one kept; their paths, in the folder. */
export async function applyShares(
  home: BuildHome,
  pages: Record<string, PageEntry>,
  base: Manifest | undefined,
): Promise<string[]> {
  const given: string[] = [];
  for (const [url, { partage }] of Object.entries(pages)) {
    if (!partage || isDeepStrictEqual(partage, base?.pages[url]?.partage)) continue;
    const kept = await drawnPicture(partage, home.pictures);
    const path = fileOf(drawnAddress(url));
    linkOver(kept, join(home.staging, path));
    given.push(path);
  }
  return given;
}

/** `folders` holds the index of each section, in a folder named by the digest of what it indexes. */
export function applySearch(
  home: BuildHome,
  folders: ReadonlyMap<string, string>,
  base: Manifest | undefined,
): Record<string, string> {
  const before = base?.sections ?? {};
  const root = join(home.staging, 'pagefind');
  for (const section of Object.keys(before))
    if (!folders.has(section)) rmSync(join(root, section), { recursive: true, force: true });
  const sections: Record<string, string> = {};
  for (const [section, folder] of folders) {
    sections[section] = basename(folder);
    if (before[section] !== sections[section]) linkFolder(folder, join(root, section));
  }
  return sections;
}
