import { ImporterError } from './importer-error.ts';
import { headOf } from './input/head.ts';
import type { InputFile } from './input/input.ts';
import { inspectText, type TextFile } from './inspect.ts';
import type { Source } from './source.ts';

type Recogniser = Pick<Source, 'name' | 'recognise'>;

/** The files of a set that a source takes for its own, in the order of the set. */
export async function ownFiles(files: InputFile[], source: Recogniser): Promise<InputFile[]> {
  const own: InputFile[] = [];
  for (const file of files) if (source.recognise(file, await headOf(file))) own.push(file);
  return own;
}

/**
 * The same, read once; throws when there is none.
 * @param wanted what to give instead, for a person
 */
export async function ownTexts(
  files: InputFile[],
  source: Recogniser,
  wanted: string,
  signal: AbortSignal,
): Promise<TextFile[]> {
  const own = await ownFiles(files, source);
  if (own.length > 0) return Promise.all(own.map((file) => inspectText(file, signal)));
  const [first] = files;
  const here = first ? `Aucun des fichiers donnés (${first.name}…)` : 'Aucun fichier';
  throw new ImporterError(
    `import.${source.name}.noFile`,
    `${here} n’est un fichier de la source « ${source.name} ». Donnez ${wanted}.`,
  );
}
