/**
 * The pages of the records on disk, computed once per process: what the plain way builds. Kept on
 * `globalThis` because Astro's bundle and its configuration load this module separately.
 */
import { readSnapshot, type Snapshot } from '../cms/snapshot.ts';
import { allPages } from './all-pages.ts';
import type { Page } from './types.ts';

export type Current = { snapshot: Snapshot; pages: Map<string, Page> };

const KEY = Symbol.for('portulan.current');
const shared = globalThis as unknown as { [KEY]?: Promise<Current> };

async function load(): Promise<Current> {
  const snapshot = await readSnapshot(process.env.PORTULAN_RECORDS ?? '');
  return { snapshot, pages: new Map(allPages(snapshot).map((page) => [page.url, page])) };
}

export const current = (): Promise<Current> => {
  shared[KEY] ??= load();
  return shared[KEY];
};

export const currentPages = async (): Promise<Map<string, Page>> => (await current()).pages;
