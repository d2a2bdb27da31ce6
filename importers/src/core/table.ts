import { type CsvBatch, openCsv } from './csv.ts';
import type { Encoding } from './encoding.ts';
import type { InputFile } from './input/input.ts';
import { kindOf } from './input/kind.ts';
import { type HashedFile, inspectBytes, inspectText } from './inspect.ts';
import { openXlsx, type XlsxOptions } from './xlsx.ts';

/** A table in CSV, or in a spreadsheet: then it has no encoding. */
export type TableFile = HashedFile & { encoding?: Encoding };

async function isZip(file: InputFile): Promise<boolean> {
  for await (const chunk of await file.open()) return kindOf(chunk) === 'zip';
  return false;
}

/** Reads the bytes once, whichever of the two it is; the name and its extension are not looked at. */
export const inspectTable = async (file: InputFile, signal?: AbortSignal): Promise<TableFile> =>
  (await isZip(file)) ? inspectBytes(file, signal) : inspectText(file, signal);

/** The rows of a table, CSV or .xlsx alike; the options about sheets do not concern a CSV. */
export const openTable = async (
  file: TableFile,
  options: XlsxOptions = {},
): Promise<{ columns: string[]; batches: AsyncGenerator<CsvBatch> }> =>
  file.encoding
    ? openCsv({ ...file, encoding: file.encoding }, options.signal)
    : openXlsx(file, options);
