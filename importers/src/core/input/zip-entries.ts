import type { Entry, ZipFile } from 'yauzl';
import { ImporterError } from '../importer-error.ts';
import { bomb, MAX_RATIO } from './limits.ts';

export const broken = (name: string, cause: unknown) =>
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

/** What an archive of `size` bytes holds; throws when it is cut, hostile or a bomb. */
export async function entriesOf(zip: ZipFile, name: string, size: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    // yauzl refuses absolute and climbing names itself, before anything is read.
    throw /absolute path|relative path|invalid characters/.test((cause as Error).message)
      ? unsafe(name, cause)
      : broken(name, cause);
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  // Sizes come from the directory; yauzl fails a file that unpacks to more than it announces.
  if (unpacked > size * MAX_RATIO) throw bomb(name);
  return entries;
}

export async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  archive: string,
): AsyncGenerator<Buffer> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw broken(`${archive} (${entry.fileName})`, cause);
  }
}
