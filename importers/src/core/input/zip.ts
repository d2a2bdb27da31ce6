import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openPromise } from 'yauzl';
import { isHidden } from './folder.ts';
import type { Input, InputFile } from './input.ts';
import { openSingle } from './single.ts';
import { broken, entriesOf, readEntry } from './zip-entries.ts';

/** Reads from the archive in place: nothing is written to disk, so no name can climb out of it. */
export async function openZip(path: string): Promise<Input> {
  const name = basename(path);
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((cause) => {
    throw broken(name, cause);
  });
  const close = async () => zip.close();
  try {
    const entries = await entriesOf(zip, name, (await stat(path)).size);
    // A spreadsheet is a zip too, but one file for whoever gives it.
    if (entries.some(({ fileName }) => fileName === 'xl/workbook.xml')) {
      await close();
      return openSingle(path);
    }
    const files = entries
      .filter(({ fileName }) => !fileName.endsWith('/') && !isHidden(fileName))
      .map(
        (entry): InputFile => ({
          name: entry.fileName,
          open: async () => readEntry(zip, entry, name),
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
