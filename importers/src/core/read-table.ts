import type { EntityName } from '@portulan/content-schemas';
import type { z } from 'zod';
import type { Position } from './collector.ts';
import { ImporterError } from './importer-error.ts';
import type { LoadContext } from './source.ts';
import { openTable, type TableFile } from './table.ts';
import type { XlsxOptions } from './xlsx.ts';

export type Table<S extends z.ZodObject> = {
  /** Name of the source, for its error codes. */
  source: string;
  /** The columns read, loose texts in lower case; those that may be missing are `optional()`. */
  columns: S;
  /** What a row becomes: a damaged one is counted as a rejected record. None for rows of links. */
  entity?: EntityName;
  /** Name in `columns` of a column of the file, for a source whose titles vary. */
  rename?: (column: string) => string;
  /** A first look: nothing is counted nor rejected, the second reading does it. */
  peek?: boolean;
  /** Where the table lies in a workbook. */
  xlsx?: Pick<XlsxOptions, 'sheet' | 'headerRow'>;
};

const list = (names: string[]) => names.map((name) => `« ${name} »`).join(', ');

function refuseOtherLayout<S extends z.ZodObject>(
  file: string,
  found: string[],
  { source, columns }: Table<S>,
): void {
  const required = Object.entries(columns.shape as Record<string, z.ZodType>);
  const missing = required
    .filter(([name, schema]) => !schema.isOptional() && !found.includes(name))
    .map(([name]) => name);
  if (missing.length === 0) return;
  throw new ImporterError(
    `import.${source}.layout`,
    `Le fichier ${file} n’a pas les colonnes attendues, ligne 1 : il manque ${list(missing)}. Reprenez le fichier à la source, sans changer ses titres.`,
    { context: { file, missing } },
  );
}

function refuseNoRows(file: string): never {
  throw new ImporterError(
    'import.csv.noRows',
    `Le fichier ${file} n’a que sa ligne de titres (ligne 1), aucune donnée. Téléchargez-le de nouveau ; les données en place sont gardées.`,
    { context: { file } },
  );
}

function renamed(cells: Record<string, string>, rename: (column: string) => string) {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [rename(name), cell]));
}

/**
 * A source that is one table: gives each row to `each` as it is read, counts it, rejects those that
 * are damaged. Throws on another layout, before any row, and on a table without rows.
 */
export async function readTable<S extends z.ZodObject>(
  file: TableFile,
  table: Table<S>,
  { collector, signal }: Pick<LoadContext, 'collector' | 'signal'>,
  each: (row: z.infer<S>, at: Position) => void,
): Promise<void> {
  const { entity, rename = (column) => column, peek = false, xlsx } = table;
  const { columns, batches } = await openTable(file, { ...xlsx, signal });
  refuseOtherLayout(file.name, columns.map(rename), table);
  let seen = 0;
  for await (const { rows, faults } of batches) {
    for (const { line, code, message, extrait } of peek ? [] : faults) {
      collector.row(file.name);
      collector.reject({ file: file.name, line, extrait }, code, message, entity);
    }
    for (const { line, cells, extrait } of rows) {
      if (!peek) collector.row(file.name);
      const row = table.rename ? renamed(cells, rename) : cells;
      // The layout has been seen: every required cell is there, as text.
      each(row as z.infer<S>, { file: file.name, line, extrait });
    }
    seen += rows.length + faults.length;
    await collector.flush();
  }
  if (seen === 0) refuseNoRows(file.name);
}
