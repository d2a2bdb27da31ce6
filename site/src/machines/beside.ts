/** The files that each page has beside its HTML: written with it, replaced and removed with it. */
import type { Page } from '../page-models/types.ts';
import { twinAddress, twinText } from './twin.ts';

/** Addresses of the files of the page; what the manifest keeps of a page is enough to tell. */
export function addressesBeside({
  fichiers = [],
  ...page
}: Pick<Page, 'url' | 'indexable'> & { fichiers?: readonly string[] | undefined }): string[] {
  const twin = twinAddress(page);
  return [...(twin ? [twin] : []), ...fichiers];
}

/** Address → content. */
export function filesBeside(page: Page, origin: string): [string, string][] {
  const twin = twinAddress(page);
  const own = Object.entries(page.fichiers ?? {});
  return twin ? [[twin, twinText(page, origin)], ...own] : own;
}
