import { stat } from 'node:fs/promises';
import { ImporterError } from '../importer-error.ts';
import { download } from './download.ts';
import { openFolder } from './folder.ts';
import { openGzip } from './gzip.ts';
import { kindOfBytes } from './kind.ts';
import { openSingle } from './single.ts';
import { openZip } from './zip.ts';

/** A file of the disk, and the relative name that a copy of it keeps. */
export type DiskFile = { path: string; name: string };

/** One file to read, wherever it lies. `name` is relative, with `/`; it can be opened several times. */
export type InputFile = {
  name: string;
  open(): Promise<AsyncIterable<Buffer>>;
  /** Where it lies: the file itself, or the archive that holds it. */
  disk?: DiskFile;
};

export type Input = { files: InputFile[]; close(): Promise<void> };

export type InputOptions = {
  /** A folder of this run, emptied by the caller. */
  temporary: string;
  signal: AbortSignal;
  onProgress?: (message: string) => void;
};

/** A folder, a .zip, a .gz, one file, or an http(s) address of one of them. */
export async function openInput(location: string, options: InputOptions): Promise<Input> {
  if (!/^https?:\/\//i.test(location)) return openPath(location);
  options.onProgress?.(`Téléchargement de ${location}`);
  return openPath(await download(location, options));
}

async function openPath(path: string): Promise<Input> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new ImporterError(
      'import.input.missing',
      `« ${path} » n’existe pas. Donnez un dossier, une archive .zip, un fichier ou une adresse http(s).`,
    );
  if (found.isDirectory()) return openFolder(path);
  if (found.size === 0)
    throw new ImporterError(
      'import.file.empty',
      `Le fichier ${path} est vide (0 octet). Téléchargez-le de nouveau.`,
    );
  const openers = { zip: openZip, gzip: openGzip, html: refuseHtml, other: openSingle };
  return openers[await kindOfBytes(path)](path);
}

function refuseHtml(path: string): never {
  throw new ImporterError(
    'import.input.html',
    `${path} est une page web et non des données. Téléchargez le fichier lui-même, pas la page qui le présente.`,
  );
}
