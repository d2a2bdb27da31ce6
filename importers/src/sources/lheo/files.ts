import { ImporterError } from '../../core/importer-error.ts';
import { headOf } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { type HashedFile, inspectBytes } from '../../core/inspect.ts';
import { textOfHead, xmlRootOf } from '../../core/recognise.ts';
import { type LheoVersion, versionOf } from './version.ts';

export type OfferFile = HashedFile & {
  version: LheoVersion;
  /** Day of the export, when the file says it. */
  export: string | undefined;
};

/** Only offers: the dictionaries and the indexes of LHEO have other roots. */
export function offersVersion(head: Buffer): LheoVersion | undefined {
  const root = xmlRootOf(head);
  return root?.name === 'lheo' ? versionOf(root.namespace) : undefined;
}

const EXPORTED =
  /<(?:[\w-]+:)?(?:lheo|offres)\b[^>]*\bhorodatage-export\s*=\s*["'](\d{4}-\d{2}-\d{2})/;

export type Accepts = (version: LheoVersion) => boolean;

/**
 * The files of a folder that are this source's, each read once for its hash: files that are there
 * already are recognised by it, and the encoding of several hundred megabytes takes four times as long.
 */
export async function selectOffers(
  files: InputFile[],
  source: string,
  accepts: Accepts,
  signal: AbortSignal,
): Promise<OfferFile[]> {
  const found: OfferFile[] = [];
  for (const file of files) {
    const head = await headOf(file);
    const version = offersVersion(head);
    if (!version || !accepts(version)) continue;
    const [, day] = EXPORTED.exec(textOfHead(head) ?? '') ?? [];
    found.push({ ...(await inspectBytes(file, signal)), version, export: day });
  }
  if (found.length === 0) refuseOthers(source, files);
  return found;
}

function refuseOthers(source: string, files: InputFile[]): never {
  const names = files.slice(0, 3).map(({ name }) => name);
  throw new ImporterError(
    `import.${source}.notOffers`,
    `Aucun fichier d’offres de formation de la source « ${source} » ici (${names.join(', ')}${files.length > 3 ? '…' : ''}) : il faut un XML dont la racine est <lheo>. Les catalogues de Mon Compte Formation se lisent avec la source « edof », les autres avec « lheo ».`,
    { context: { files: names } },
  );
}
