/** The files that each page has beside its HTML: written with it, replaced and removed with it. */
import { type MediaFile, mediaFilesIn } from '../images/address.ts';
import type { Page } from '../page-models/types.ts';
import { announcedFiles } from './files.ts';
import { drawnAddress, drawnFor } from './share/picture.ts';
import { twinAddress, twinText } from './twin.ts';

/** Addresses of the files of the page; what the manifest keeps of a page is enough to tell. */
export function addressesBeside({
  fichiers = [],
  ...page
}: Pick<Page, 'url' | 'indexable'> & { fichiers?: readonly string[] | undefined }): string[] {
  const twin = twinAddress(page);
  return [...(twin ? [twin] : []), ...fichiers];
}

/** For the manifest: all but the twin, which nearly every page has. */
export function ownAddresses(page: Page): string[] {
  return [
    ...Object.keys(page.fichiers ?? {}),
    ...announcedFiles(page).map(({ address }) => address),
    ...(drawnFor(page) ? [drawnAddress(page.url)] : []),
  ];
}

/** Address → content; the picture for sharing is drawn apart. */
export function filesBeside(page: Page, origin: string): [string, string][] {
  const twin = twinAddress(page);
  return [
    ...(twin ? [[twin, twinText(page, origin)] as [string, string]] : []),
    ...Object.entries(page.fichiers ?? {}),
    ...announcedFiles(page).map(({ address, content }): [string, string] => [
      address,
      content(origin),
    ]),
  ];
}

/** The picture files that a page names, in its HTML or beside it: all of them are to be made. */
export const picturesOf = (
  html: string | Buffer,
  beside: readonly (readonly [address: string, content: string])[],
): MediaFile[] =>
  [html, ...beside.map(([, content]) => content)].flatMap((text) =>
    text.includes('/media/') ? mediaFilesIn(text.toString()) : [],
  );
