/** The pages of the records on disk, computed once per process: what the plain way builds. */
import { readSnapshot } from '../cms/snapshot.ts';
import { allPages } from './all-pages.ts';
import type { Page } from './types.ts';

let pages: Promise<Map<string, Page>> | undefined;

async function load(): Promise<Map<string, Page>> {
  const snapshot = await readSnapshot(process.env.PORTULAN_RECORDS ?? '');
  return new Map(allPages(snapshot).map((page) => [page.url, page]));
}

export const currentPages = () => {
  pages ??= load();
  return pages;
};
