import { ImporterError } from '../../core/importer-error.ts';
import type { InputFile } from '../../core/input/input.ts';
import { type HashedFile, inspectBytes, inspectText, type TextFile } from '../../core/inspect.ts';
import { textOfHead } from '../../core/recognise.ts';
import type { Role } from '../../core/source.ts';
import { REDUNDANT, REQUIRED, type RomeTable, raw } from './raw.ts';

const NAME = /(?:^|\/)unix_([a-z_]+)_v(\d+)_utf8\.csv$/i;
const VERSION = /(?:^|\/)version\.txt$/i;
export const DOWNLOAD_PAGE =
  'https://www.francetravail.org/opendata/repertoire-operationnel-des-meti.html?type=article';
const GET_IT = `Téléchargez l’archive CSV complète du ROME 4.0 : ${DOWNLOAD_PAGE}`;

export type RomeFiles = {
  tables: Map<RomeTable, TextFile>;
  version?: TextFile;
  /** Digits of the file names: `460`. */
  numero: string;
  all: HashedFile[];
  /** Names of the set that no table of ours reads. */
  unknown: string[];
};

type Named = { file: InputFile; table: string; numero: string };

function namedFiles(files: InputFile[]): Named[] {
  return files.flatMap((file) => {
    const [, table, numero] = NAME.exec(file.name) ?? [];
    return table && numero ? [{ file, table: table.toLowerCase(), numero }] : [];
  });
}

/** The set says which table a file is by its name alone; what it holds is checked when it is read. */
export function roleOf(name: string, head: Buffer): Role | false {
  const [, table] = NAME.exec(name) ?? [];
  if (table) return Object.hasOwn(raw, table.toLowerCase()) ? 'importe' : 'utilise';
  return VERSION.test(name) && /\bROME\b/.test(textOfHead(head) ?? '') ? 'utilise' : false;
}

function refuseIncomplete(named: Named[]): void {
  if (named.length === 0)
    throw new ImporterError(
      'import.rome.notRome',
      `Aucun fichier « unix_…_v460_utf8.csv » ici : ce n’est pas le ROME 4.0. ${GET_IT}`,
    );
  const missing = REQUIRED.filter((table) => !named.some((one) => one.table === table));
  if (missing.length > 0)
    throw new ImporterError(
      'import.rome.missingFile',
      `Il manque ${missing.map((table) => `unix_${table}_v${named[0]?.numero}_utf8.csv`).join(', ')}. ${GET_IT}`,
      { context: { missing } },
    );
  const twice = named.find(
    (one, index) => named.findIndex(({ table }) => table === one.table) !== index,
  );
  if (twice)
    throw new ImporterError(
      'import.rome.twoReleases',
      `Le fichier « ${twice.table} » est là deux fois (${twice.file.name}) : gardez une seule version du ROME.`,
    );
}

/** Picks the official files wherever they lie in the folder or archive, and reads their bytes once. */
export async function selectFiles(files: InputFile[], signal: AbortSignal): Promise<RomeFiles> {
  const named = namedFiles(files);
  refuseIncomplete(named);
  const result: RomeFiles = {
    tables: new Map(),
    numero: named[0]?.numero ?? '',
    all: [],
    unknown: [],
  };
  for (const { file, table } of named) {
    const isTable = Object.hasOwn(raw, table);
    const inspected =
      isTable || REDUNDANT.includes(table)
        ? await inspectText(file, signal)
        : await inspectBytes(file, signal);
    result.all.push(inspected);
    if (isTable) result.tables.set(table as RomeTable, inspected as TextFile);
    else if (!REDUNDANT.includes(table)) result.unknown.push(file.name);
  }
  const version = files.find(({ name }) => VERSION.test(name));
  if (version) {
    result.version = await inspectText(version, signal);
    result.all.push(result.version);
  }
  return result;
}
