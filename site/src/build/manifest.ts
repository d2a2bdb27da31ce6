/** What a published version was made from: enough to know what the next build need not redo. */
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MediaFile } from '../images/address.ts';
import type { Partage } from '../machines/share/picture.ts';
import type { Reads, Trace } from '../page-models/facts.ts';
import type { TemplateName } from '../page-models/types.ts';
import type { BuildHome } from './home.ts';

export type PageEntry = {
  template: TemplateName;
  /** Digest of what went into the model. */
  entree: string;
  /** Digest of what the template is given. */
  modele: string;
  indexable: boolean;
  /** AAAA-MM-JJ, when its records tell it. */
  modifie?: string;
  /** Name of the search index that holds the page, and digest of what it holds of it. */
  index?: string;
  recherche?: string;
  /** Digest of what the job brings to the index of names. */
  nom?: string;
  /** Addresses of the files that the page publishes in its folder, but for its JSON twin. */
  fichiers?: string[];
  /** What the picture for sharing beside the page says. */
  partage?: Partage;
  /** Published picture files that the page asks for. */
  images?: MediaFile[];
};

export type Manifest = {
  version: string;
  /** Digest of the template bundle's sources; empty when Astro made the pages by itself. */
  templates: string;
  /** Files published as the bundle gives them: `_astro/…` and the public folder. */
  assets: string[];
  /** Digest of each search index. */
  sections: Record<string, string>;
  /** What the pages of each template read of the records, and what the values that they share did. */
  groups: Partial<Record<TemplateName, Reads>>;
  facts: Record<string, Trace>;
  pages: Record<string, PageEntry>;
};

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
