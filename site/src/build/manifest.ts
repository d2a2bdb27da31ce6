/** What a published version was made from: enough to know what the next build need not redo. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MediaFile } from '../images/address.ts';
import type { Page } from '../page-models/types.ts';
import type { BuildHome } from './home.ts';

export type PageEntry = {
  /** Digest of the page model. */
  modele: string;
  indexable: boolean;
  /** Published picture files that the page asks for. */
  images?: MediaFile[];
};

export type Manifest = {
  version: string;
  /** Digest of the template bundle's sources. */
  templates: string;
  /** Files published as the bundle gives them: `_astro/…` and the public folder. */
  assets: string[];
  /** Digest of each section of the search index. */
  sections: Record<string, string>;
  pages: Record<string, PageEntry>;
};

/** A page ready to render: its model as text, so that it is written once for digest and worker. */
export type PreparedPage = { url: string; entry: PageEntry; json: string };

export function preparePage(page: Page): PreparedPage {
  const json = JSON.stringify(page);
  return { url: page.url, entry: { modele: hash('sha1', json, 'base64url'), indexable: page.indexable }, json };
}

export function readManifest(home: BuildHome, version: string | undefined): Manifest | undefined {
  const file = join(home.manifests, `${version}.json`);
  return version && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Name of the version that is live, when there is one and its manifest is there. */
export function liveVersion(home: BuildHome): string | undefined {
  if (!existsSync(home.current)) return undefined;
  const version = basename(readlinkSync(home.current));
  return existsSync(join(home.manifests, `${version}.json`)) ? version : undefined;
}
