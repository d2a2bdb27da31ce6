import { parse } from 'csv-parse/sync';
import { csvRecords, type RawRecord } from './csv-records.ts';
import { decodeChunks } from './encoding.ts';
import { ImporterError } from './importer-error.ts';
import type { TextFile } from './inspect.ts';
import { own } from './values.ts';

export type CsvRow<C extends string = string> = {
  line: number;
  cells: Record<C, string>;
  extrait: string;
};
export type CsvFault = { line: number; code: string; message: string; extrait: string };
/** One batch, in file order; both lists together hold every record of it. */
export type CsvBatch<C extends string = string> = { rows: CsvRow<C>[]; faults: CsvFault[] };

const SEPARATORS = [',', ';', '\t'];

/** No line of a table comes near it: beyond, memory would have to hold whatever comes. */
const MAX_LINE = 4 * 1024 ** 2;
/** Enough to see by what the columns are separated. */
const MAX_HEADER = 256 * 1024;

/** The separator that the header uses most, outside its quotes. */
export function detectSeparator(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  return SEPARATORS.reduce((best, candidate) =>
    bare.split(candidate).length > bare.split(best).length ? candidate : best,
  );
}

/** The same chunks, as long as their lines end somewhere. */
async function* withinLines(file: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let length = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf('\n');
    length = end < 0 ? length + chunk.length : chunk.length - end - 1;
    if (length > MAX_LINE)
      throw new ImporterError(
        'import.csv.tooLarge',
        `Le fichier ${file} a une ligne de plus de ${MAX_LINE / 1024 ** 2} millions de signes : ce n’est pas un tableau, il est refusé. Vérifiez d’où il vient.`,
      );
    yield chunk;
  }
}

/** The text of the first line that is not blank, and its chunks again from the start. */
async function peekHeader(
  chunks: AsyncGenerator<string>,
): Promise<{ header: string; all: AsyncIterable<string> }> {
  let seen = '';
  let header: string | undefined;
  while (header === undefined) {
    const { value, done } = await chunks.next();
    seen += value ?? '';
    const lines = seen.split('\n');
    const isEnough = done || seen.length > MAX_HEADER;
    header =
      (isEnough ? lines : lines.slice(0, -1)).find((line) => line.trim() !== '') ??
      (isEnough ? '' : undefined);
  }
  return {
    header,
    all: (async function* () {
      yield seen;
      yield* chunks;
    })(),
  };
}

/** The fields of each sound record; csv-parse reads together those that are not simple. */
function fieldsOf(records: RawRecord[], separator: string): Map<RawRecord, string[]> {
  const odd = records.filter(({ ok, values }) => ok && !values);
  const text = odd.map((record) => record.text).join('\n');
  const parsed: string[][] =
    odd.length > 0
      ? parse(text, { delimiter: separator, record_delimiter: '\n', relax_column_count: true })
      : [];
  return new Map(odd.map((record, index) => [record, parsed[index] ?? []]));
}

/** Its own text: a thousand of them are kept until the end of a run. */
export const extraitOf = (text: string) => own(text.length > 160 ? `${text.slice(0, 159)}…` : text);

const fault = (file: string, { line, text }: RawRecord, code: string, why: string): CsvFault => ({
  line,
  code,
  message: `${file}, ligne ${line} : ${why}. Corrigez ou complétez cette ligne, puis relancez.`,
  extrait: extraitOf(text),
});

/** A record as a row, or as what is wrong with it. */
export function readRow(
  file: string,
  columns: string[],
  values: string[],
  record: RawRecord,
): CsvRow | CsvFault {
  const extra = values.slice(columns.length).some((value) => value.trim() !== '');
  if (values.length < columns.length || extra)
    return fault(
      file,
      record,
      'import.csv.ragged',
      `${values.length} colonnes au lieu de ${columns.length}, la ligne est coupée ou mal formée`,
    );
  if (record.text.includes('\uFFFD'))
    return fault(
      file,
      record,
      'import.csv.lostCharacter',
      'un caractère a été perdu (signe « � »)',
    );
  const cells: Record<string, string> = {};
  for (const [index, column] of columns.entries()) if (column) cells[column] = values[index] ?? '';
  return { line: record.line, cells, extrait: record.text };
}

/** Named columns of the header; unnamed trailing ones are dropped. */
function columnsOf(file: TextFile, header: RawRecord | undefined, separator: string): string[] {
  const names = header?.ok
    ? (header.values ?? fieldsOf([header], separator).get(header) ?? [])
    : [];
  const columns = names.map((name) => name.trim().toLowerCase());
  while (columns.at(-1) === '') columns.pop();
  if (columns.length > 0) return columns;
  throw new ImporterError(
    'import.csv.noHeader',
    `Le fichier ${file.name} n’a pas de ligne de titres lisible (ligne ${header?.line ?? 1}). Téléchargez-le de nouveau.`,
  );
}

/** Opens a CSV: its columns at once, its rows as they are read. */
export async function openCsv(
  file: TextFile,
  signal?: AbortSignal,
): Promise<{ columns: string[]; batches: AsyncGenerator<CsvBatch> }> {
  const text = decodeChunks(await file.open(), file.encoding);
  const { header, all } = await peekHeader(withinLines(file.name, text));
  const separator = detectSeparator(header);
  const records = csvRecords(all, separator);
  let batch: RawRecord[] = [];
  while (batch.length === 0) {
    const next = await records.next();
    if (next.done) break;
    batch = next.value;
  }
  const columns = columnsOf(file, batch.shift(), separator);
  async function* batches(): AsyncGenerator<CsvBatch> {
    yield readBatch(file.name, columns, batch, separator);
    for await (const next of records) {
      signal?.throwIfAborted();
      yield readBatch(file.name, columns, next, separator);
    }
  }
  return { columns, batches: batches() };
}

function readBatch(
  file: string,
  columns: string[],
  records: RawRecord[],
  separator: string,
): CsvBatch {
  const batch: CsvBatch = { rows: [], faults: [] };
  const fields = fieldsOf(records, separator);
  for (const record of records) {
    const read = record.ok
      ? readRow(file, columns, record.values ?? fields.get(record) ?? [], record)
      : fault(
          file,
          record,
          'import.csv.malformed',
          'des guillemets ne se ferment pas, la ligne est coupée ou mal formée',
        );
    if ('cells' in read) batch.rows.push(read);
    else batch.faults.push(read);
  }
  return batch;
}
