import { type CsvBatch, readRow } from './csv.ts';
import { ImporterError } from './importer-error.ts';
import type { InputFile } from './input/input.ts';
import { type CellContext, cellText, columnIndex } from './xlsx-cells.ts';
import { type Sheet, Workbook } from './xlsx-workbook.ts';
import { children, type XmlElement } from './xml.ts';

export type XlsxOptions = {
  /** By name, by pattern or by place from 0; absent, the first that is shown. */
  sheet?: string | number | RegExp;
  /** The row of titles, by number from 1 or by what it says; absent, the first that is not blank. */
  headerRow?: number | ((cells: string[]) => boolean);
  signal?: AbortSignal;
};

type Row = { line: number; values: string[] };

const BATCH = 500;
const fold = (text: string) => text.trim().toLowerCase();

function chooseSheet(file: string, sheets: Sheet[], wanted: XlsxOptions['sheet']): Sheet {
  const chosen =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : typeof wanted === 'number'
        ? sheets[wanted]
        : sheets.find(({ name }) =>
            wanted instanceof RegExp ? wanted.test(name) : fold(name) === fold(wanted),
          );
  if (chosen) return chosen;
  const names = sheets.map(({ name }) => `« ${name} »`).join(', ');
  throw new ImporterError(
    'import.xlsx.noSheet',
    `Le classeur ${file} n’a pas la feuille attendue (${wanted}) : il a ${names || 'aucune feuille'}. Vérifiez que c’est le bon fichier.`,
  );
}

function valuesOf(row: XmlElement, context: CellContext): string[] {
  const values: string[] = [];
  for (const cell of children(row, 'c')) {
    const at = columnIndex(cell.attributes.r) ?? values.length;
    while (values.length < at) values.push('');
    values[at] = cellText(cell, context);
  }
  return values;
}

/** Rows that hold something, with the number that the spreadsheet shows beside them. */
async function* rowsOf(
  workbook: Workbook,
  sheet: Sheet,
  signal: AbortSignal | undefined,
): AsyncGenerator<Row> {
  const context = await workbook.cellContext();
  let line = 0;
  for await (const row of workbook.elements(sheet.path, 'row', signal)) {
    line = Number(row.attributes.r ?? line + 1);
    const values = valuesOf(row, context);
    if (values.some((value) => value.trim() !== '')) yield { line, values };
  }
}

async function columnsOf(
  file: string,
  sheet: Sheet,
  rows: AsyncGenerator<Row>,
  headerRow: XlsxOptions['headerRow'],
): Promise<string[]> {
  const isHeader = ({ line, values }: Row) =>
    typeof headerRow === 'function'
      ? headerRow(values.map((value) => value.trim()))
      : line === (headerRow ?? line);
  for (let next = await rows.next(); !next.done; next = await rows.next())
    if (isHeader(next.value)) {
      const columns = next.value.values.map((name) => fold(name.replace(/\s+/g, ' ')));
      while (columns.at(-1) === '') columns.pop();
      return columns;
    }
  throw new ImporterError(
    'import.xlsx.noHeader',
    `La feuille « ${sheet.name} » du classeur ${file} n’a pas la ligne de titres attendue. Vérifiez que c’est le bon fichier.`,
  );
}

/** What lies beside the table (notes, totals) is not in it. */
const inColumns = (values: string[], { length }: string[]) =>
  Array.from({ length }, (_, index) => values[index] ?? '');

/** Opens one sheet of an .xlsx: its columns at once, its rows as they are read, as `openCsv` gives them. */
export async function openXlsx(
  file: InputFile,
  { sheet: wanted, headerRow, signal }: XlsxOptions = {},
): Promise<{ columns: string[]; batches: AsyncGenerator<CsvBatch> }> {
  const workbook = await Workbook.open(file);
  const sheet = chooseSheet(file.name, await workbook.sheets(), wanted);
  const rows = rowsOf(workbook, sheet, signal);
  const columns = await columnsOf(file.name, sheet, rows, headerRow);
  async function* batches(): AsyncGenerator<CsvBatch> {
    let batch: CsvBatch = { rows: [], faults: [] };
    for await (const { line, values } of rows) {
      const cells = inColumns(values, columns);
      const read = readRow(file.name, columns, cells, { line, text: cells.join(' ; '), ok: true });
      if ('cells' in read) batch.rows.push(read);
      else batch.faults.push(read);
      if (batch.rows.length < BATCH) continue;
      yield batch;
      batch = { rows: [], faults: [] };
    }
    yield batch;
  }
  return { columns, batches: batches() };
}

/** The names of its sheets, in order: to recognise a workbook. */
export const sheetNames = async (file: InputFile): Promise<string[]> =>
  (await (await Workbook.open(file)).sheets()).map(({ name }) => name);
