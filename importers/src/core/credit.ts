/**
 * `source.json`, beside the files of a source: what to credit where it differs from the official
 * publication, as for a set of examples or one that a region has completed.
 */
import { Provenance } from '@portulan/content-schemas';
import type { z } from 'zod';
import { ImporterError } from './importer-error.ts';
import type { InputFile } from './input/input.ts';
import { inspectText, type TextFile } from './inspect.ts';
import { explainIssues, parseInFrench } from './issues.ts';
import { readJson } from './json-rows.ts';
import { textOfHead } from './recognise.ts';
import type { Prepared } from './source.ts';

/** `source`: whose credit it is. `url: null` says that there is no official page. */
const Credit = Provenance.partial().extend({
  source: Provenance.shape.source,
  url: Provenance.shape.url.nullable(),
});
type Credit = z.infer<typeof Credit>;

const isCredit = ({ name }: InputFile) => /(?:^|\/)source\.json$/.test(name);

function sourceIn(text: string): unknown {
  try {
    return JSON.parse(text)?.source;
  } catch {
    return undefined;
  }
}

/** The source that a file gives the credit of; undefined for any other file. */
export function creditedSource(file: InputFile, head: Buffer): string | undefined {
  const source = isCredit(file) ? sourceIn(textOfHead(head) ?? '') : undefined;
  return typeof source === 'string' ? source : undefined;
}

async function readCredit(file: TextFile): Promise<Credit> {
  const parsed = parseInFrench(Credit, await readJson(file, 'credit'));
  if (parsed.success) return parsed.data;
  throw new ImporterError(
    'import.credit.shape',
    `${file.name} : ${explainIssues(parsed.error)}. Corrigez ce fichier, puis relancez ; rien n’a été envoyé.`,
  );
}

export function withCredit(official: Provenance, { url, ...said }: Credit): Provenance {
  const { url: page, ...rest } = official;
  const kept = url === undefined ? page : (url ?? undefined);
  return { ...rest, ...said, ...(kept === undefined ? {} : { url: kept }) } as Provenance;
}

/** The same run, credited as the `source.json` of this source among the files says. */
export async function credited(
  prepared: Prepared,
  files: readonly InputFile[],
  source: string,
  signal: AbortSignal,
): Promise<Prepared> {
  for (const file of files.filter(isCredit)) {
    const inspected = await inspectText(file, signal);
    const credit = await readCredit(inspected);
    if (credit.source !== source) continue;
    return {
      ...prepared,
      files: [...prepared.files, inspected],
      provenance: async () => withCredit(await prepared.provenance(), credit),
    };
  }
  return prepared;
}
