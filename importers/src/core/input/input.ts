import { stat } from 'node:fs/promises';
import { ImporterError } from '../importer-error.ts';
import { download, type Validators } from './download.ts';
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

export type Input = {
  files: InputFile[];
  close(): Promise<void>;
  /** Of a download: what to ask with next time. */
  validators?: Validators;
  /** The server still has the version that was known: there are no files. */
  unchanged?: true;
};

export type InputOptions = {
  /** A folder of this run, emptied by the caller. */
  temporary: string;
  signal: AbortSignal;
  /** What the server said of the download that is already applied. */
  known?: Validators;
  onProgress?: (message: string) => void;
};

/** Any protocol: the download refuses those that are not of the web, by name. */
export const isAddress = (location: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(location);

/** A folder, a .zip, a .gz, one file, or an http(s) address of one of them. */
export async function openInput(location: string, options: InputOptions): Promise<Input> {
  if (!isAddress(location)) return openPath(location);
  options.onProgress?.(`Téléchargement de ${location}`);
  const result = await download(location, options);
  if (result.outcome === 'unchanged')
    return { files: [], close: async () => undefined, unchanged: true };
  return { ...(await openPath(result.path)), validators: result.validators };
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
