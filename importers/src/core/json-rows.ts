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

/** The rows of a JSON file that is one list. Throws on a file that is cut, malformed, or no list. */
export async function readJsonRows(
  file: TextFile,
  source: string,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new ImporterError(
      `import.${source}.json`,
      `${file.name} ${why}. Téléchargez-le de nouveau ; rien n’est importé.`,
      { cause },
    );
  };
  const text = await textOf(file, source, signal);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    return refuse(`n’est pas un JSON valide (${(cause as Error).message.slice(0, 120)})`, cause);
  }
  return Array.isArray(parsed) ? parsed : refuse('n’est pas une liste JSON');
}
