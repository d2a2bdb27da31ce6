import { decodeChunks } from './encoding.ts';
import { ImporterError } from './importer-error.ts';
import type { TextFile } from './inspect.ts';

/** A JSON file is read in one piece: far above any that is published as a table. */
const MAX_CHARS = 50 * 1024 ** 2;

async function textOf(file: TextFile, source: string, signal?: AbortSignal): Promise<string> {
  let text = '';
  for await (const chunk of decodeChunks(await file.open(), file.encoding)) {
    signal?.throwIfAborted();
    text += chunk;
    if (text.length > MAX_CHARS)
      throw new ImporterError(
        `import.${source}.tooLarge`,
        `Le fichier ${file.name} dépasse ${MAX_CHARS / 1024 ** 2} Mo : il est refusé. Vérifiez d’où il vient.`,
      );
  }
  return text;
}

const refusal = (file: TextFile, source: string, why: string, cause?: unknown) =>
  new ImporterError(
    `import.${source}.json`,
    `${file.name} ${why}. Téléchargez-le de nouveau ou corrigez-le ; rien n’est importé.`,
    { cause },
  );

/** What a JSON file says. Throws on a file that is cut or malformed. */
export async function readJson(
  file: TextFile,
  source: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const text = await textOf(file, source, signal);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = (cause as Error).message.slice(0, 120);
    throw refusal(file, source, `n’est pas un JSON valide (${why})`, cause);
  }
}

/** The rows of a JSON file that is one list. */
export async function readJsonRows(
  file: TextFile,
  source: string,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const parsed = await readJson(file, source, signal);
  if (Array.isArray(parsed)) return parsed;
  throw refusal(file, source, 'n’est pas une liste JSON');
}
