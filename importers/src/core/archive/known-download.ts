import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportRun } from '@portulan/content-schemas';
import { z } from 'zod';
import { mappingVersion } from '../fingerprint.ts';
import type { Validators } from '../input/request.ts';
import { originOf } from '../origin.ts';
import type { Archive } from './archive.ts';

/** What a server said of the file that was last imported, and what became of it. */
const KnownDownload = z.strictObject({
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Of the run that it gave. */
  empreinte: z.string(),
  /** Of the code that read it. */
  lecture: z.string(),
});
type KnownDownload = z.infer<typeof KnownDownload>;

const pathOf = (archive: Archive, source: string) =>
  join(archive.folderOf(source), 'telechargement.json');

async function read(path: string): Promise<KnownDownload | undefined> {
  try {
    return KnownDownload.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * What to ask the server with, when its « nothing new » would mean that there is nothing to do: the
 * CMS holds what this address gave, and the code would read it the same way.
 */
export async function knownValidators(
  archive: Archive,
  last: ImportRun,
  location: string,
): Promise<Validators> {
  const known = await read(pathOf(archive, last.source));
  const isThere =
    known?.url === originOf(location) &&
    known?.empreinte === last.empreinte &&
    known.lecture === mappingVersion(last.source);
  if (!known || !isThere) return {};
  const { etag, lastModified } = known;
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

/** Only spares a download: an import is not the worse for having failed to write it. */
export async function rememberDownload(
  archive: Archive,
  source: string,
  said: Validators & { location: string; empreinte: string },
): Promise<void> {
  const { location, ...others } = said;
  const url = originOf(location);
  if (!url) return;
  const known: KnownDownload = { url, ...others, lecture: mappingVersion(source) };
  const path = pathOf(archive, source);
  try {
    await mkdir(archive.folderOf(source), { recursive: true });
    await writeFile(`${path}.${process.pid}`, `${JSON.stringify(known)}\n`);
    await rename(`${path}.${process.pid}`, path);
  } catch {
    // The next import downloads the file again.
  }
}
