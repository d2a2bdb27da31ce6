import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ImporterError } from '../importer-error.ts';
import { isHidden } from './folder.ts';
import type { Input, InputFile } from './input.ts';
import { bomb, MAX_RATIO } from './limits.ts';

const broken = (name: string, cause: unknown) =>
  new ImporterError(
    'import.archive.broken',
    `L’archive ${name} est coupée ou abîmée. Téléchargez-la de nouveau.`,
    { cause },
  );

const unsafe = (name: string, cause: unknown) =>
  new ImporterError(
    'import.archive.unsafeName',
    `L’archive ${name} contient un fichier dont le nom sort du dossier (« ../ » ou chemin absolu) : elle est refusée. Reprenez l’archive à la source officielle.`,
    { cause },
  );

async function entriesOf(zip: ZipFile, name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    // yauzl refuses absolute and climbing names itself, before anything is read.
    throw /absolute path|relative path|invalid characters/.test((cause as Error).message)
      ? unsafe(name, cause)
      : broken(name, cause);
  }
  return entries;
}

async function* read(zip: ZipFile, entry: Entry, archive: string): AsyncGenerator<Buffer> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw broken(`${archive} (${entry.fileName})`, cause);
  }
}

/** Reads from the archive in place: nothing is written to disk, so no name can climb out of it. */
export async function openZip(path: string): Promise<Input> {
  const name = basename(path);
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((cause) => {
    throw broken(name, cause);
  });
  const close = async () => zip.close();
  try {
    const entries = await entriesOf(zip, name);
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    // Sizes come from the directory; yauzl fails a file that unpacks to more than it announces.
    if (unpacked > (await stat(path)).size * MAX_RATIO) throw bomb(name);
    const files = entries
      .filter((entry) => !entry.fileName.endsWith('/') && !isHidden(entry.fileName))
      .map(
        (entry): InputFile => ({
          name: entry.fileName,
          open: async () => read(zip, entry, name),
          disk: { path, name },
        }),
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return { files, close };
  } catch (error) {
    await close();
    throw error;
  }
}
