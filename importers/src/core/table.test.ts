import { createReadStream, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { refusalOf, temporaryFolder } from '../../test/helpers.ts';
import type { InputFile } from './input/input.ts';
import { openInput } from './input/input.ts';
import { inspectTable, openTable } from './table.ts';
import { sheetNames, type XlsxOptions } from './xlsx.ts';

const fileOf = (bytes: Buffer, name = 'f.xlsx'): InputFile => ({
  name,
  open: async () =>
    (async function* () {
      yield bytes;
    })(),
});

async function zipped(parts: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>));
}

const RELATIONS = `<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/>
  <Relationship Id="r2" Target="/xl/worksheets/b.xml"/></Relationships>`;
const BOOK = `<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr date1904="0"/><x:sheets>
  <x:sheet name="Lisez-moi" r:id="r1" state="hidden"/><x:sheet name="Données 2024" r:id="r2"/>
  </x:sheets></x:workbook>`;
const STRINGS = `<sst><si><t>Code
 INSEE</t></si><si><r><t xml:space="preserve">Mot </t></r><r><t>gras</t></r><rPh><t>x</t></rPh></si></sst>`;
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000"/>
  <numFmt numFmtId="171" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

const cell = (reference: string, inside: string, attributes = '') =>
  `<c r="${reference}" ${attributes}>${inside}</c>`;
const SHEET = `<worksheet><sheetData>
  <row r="1"><c r="A1" t="inlineStr"><is><t>Titre du tableau</t></is></c></row>
  <row r="2"/>
  <row r="3">${cell('A3', '<v>0</v>', 't="s"')}${cell('C3', '<is><t>Valeur</t></is>', 't="inlineStr"')}${cell('D3', '<v>Date</v>', 't="str"')}</row>
  <row r="4">${cell('A4', '<v>1001</v>', 's="2"')}${cell('C4', '<v>0.30000000000000004</v>')}${cell('D4', '<v>45292</v>', 's="1"')}${cell('F4', '<v>1</v>')}</row>
  <row r="6">${cell('A6', '<v>1</v>', 't="s"')}${cell('C6', '<f>HYPERLINK("http://x")</f><v>=lu</v>', 't="str"')}${cell('D6', '<v>45292.75</v>', 's="4"')}</row>
  <row r="7">${cell('A7', '<v>1</v>', 't="b"')}${cell('C7', '<v>#N/A</v>', 't="e"')}${cell('D7', '<v>59</v>', 's="3"')}</row>
  <row><c><v>1E5</v></c><c/><c><v>0.5</v></c><c s="5"><v>0.5</v></c></row>
</sheetData></worksheet>`;
const PARTS = {
  'xl/workbook.xml': BOOK,
  'xl/_rels/workbook.xml.rels': RELATIONS,
  'xl/sharedStrings.xml': STRINGS,
  'xl/styles.xml': STYLES,
  'xl/worksheets/a.xml': '<worksheet><sheetData/></worksheet>',
  'xl/worksheets/b.xml': SHEET,
  'xl/vbaProject.bin': 'never read',
};

async function read(file: InputFile, options?: XlsxOptions) {
  const { columns, batches } = await openTable(await inspectTable(file), options);
  const all = await Array.fromAsync(batches);
  return {
    columns,
    rows: all.flatMap(({ rows }) => rows),
    faults: all.flatMap((one) => one.faults),
  };
}
const workbook = async (changes: Record<string, string> = {}) =>
  fileOf(await zipped({ ...PARTS, ...changes }));
const refusal = async (changes: Record<string, string>, options?: XlsxOptions) =>
  refusalOf(read(await workbook(changes), options));

test('a sheet gives the same rows as a CSV: texts, numbers, dates, gaps, cached formulas', async () => {
  const { columns, rows, faults } = await read(await workbook(), { headerRow: 3 });
  expect(columns).toEqual(['code insee', '', 'valeur', 'date']);
  expect(rows.map(({ line, cells }) => [line, ...Object.values(cells)])).toEqual([
    [4, '01001', '0.3', '2024-01-01'],
    [6, 'Mot gras', '=lu', '2024-01-01T18:00:00'],
    [7, 'true', '#N/A', '1900-02-28'],
    [8, '100000', '0.5', '12:00:00'],
  ]);
  expect(rows[0]?.extrait).toBe('01001 ;  ; 0.3 ; 2024-01-01');
  expect(faults).toEqual([]);
});

test('the row of titles is found by its number, by what it says, or is the first', async () => {
  const file = await workbook();
  expect((await read(file)).columns).toEqual(['titre du tableau']);
  const found = await read(file, { headerRow: (cells) => cells.includes('Valeur') });
  expect(found.columns).toContain('valeur');
  expect((await refusal({}, { headerRow: 2 })).code).toBe('import.xlsx.noHeader');
});

test('a sheet is chosen by name, pattern or place; a hidden one only when it is asked for', async () => {
  const file = await workbook();
  expect(await sheetNames(file)).toEqual(['Lisez-moi', 'Données 2024']);
  for (const sheet of [undefined, 'données 2024', /^données/i, 1])
    expect((await read(file, { ...(sheet !== undefined && { sheet }) })).rows).not.toEqual([]);
  expect((await refusal({}, { sheet: 0 })).code).toBe('import.xlsx.noHeader');
  expect(await refusal({}, { sheet: 'BMO' })).toMatchObject({
    code: 'import.xlsx.noSheet',
    message: expect.stringContaining('« Données 2024 »'),
  });
});

test('dates counted from 1904', async () => {
  const file = await workbook({ 'xl/workbook.xml': BOOK.replace('="0"', '="1"') });
  expect((await read(file, { headerRow: 3 })).rows[0]?.cells.date).toBe('2028-01-02');
});

test('a CSV goes the same way', async () => {
  const { columns, rows } = await read(fileOf(Buffer.from('a;b\n1;2\n'), 'f.xlsx'));
  expect(columns).toEqual(['a', 'b']);
  expect(rows[0]?.cells).toEqual({ a: '1', b: '2' });
});

test('bombs, entities, cut files and other zips are refused', async () => {
  const zeros = await refusal({
    'xl/worksheets/b.xml': SHEET.replace('Valeur', '0'.repeat(3_000_000)),
  });
  expect(zeros.code).toBe('import.archive.bomb');
  const entities = '<!DOCTYPE sst [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>';
  expect((await refusal({ 'xl/sharedStrings.xml': entities })).code).toBe('import.xml.doctype');
  expect(await refusal({ 'xl/worksheets/b.xml': SHEET.slice(0, -40) })).toMatchObject({
    code: 'import.xml.malformed',
    message: expect.stringContaining('f.xlsx (xl/worksheets/b.xml)'),
  });
  const whole = await zipped(PARTS);
  expect((await refusalOf(read(fileOf(whole.subarray(0, whole.length - 30))))).code).toBe(
    'import.archive.broken',
  );
  expect((await refusalOf(read(fileOf(await zipped({ 'a.csv': 'a' }))))).code).toBe(
    'import.xlsx.notWorkbook',
  );
});

test('a workbook given by its path is one file, not an archive of parts', async () => {
  const path = join(temporaryFolder(), 'bmo.xlsx');
  writeFileSync(path, await zipped(PARTS));
  const input = await openInput(path, {
    temporary: temporaryFolder(),
    signal: new AbortController().signal,
  });
  expect(input.files.map(({ name }) => name)).toEqual(['bmo.xlsx']);
  expect((await read(input.files[0] as InputFile, { headerRow: 3 })).rows).toHaveLength(4);
  await input.close();
});

const root = resolve(import.meta.dirname, '../../..');
const crosswalks = join(resolve(root, process.env.PORTULAN_DATA ?? '../shared/data'), 'crosswalks');
const hasReal = existsSync(crosswalks);
if (!hasReal) console.info('skipped: no ../shared/data (tests on the official workbooks)');
const real = (part: string): InputFile => {
  const name = readdirSync(crosswalks).find((one) => one.includes(part)) as string;
  return { name, open: async () => createReadStream(join(crosswalks, name)) };
};

test.skipIf(!hasReal)('the official ROME to ISCO-08 workbook', async () => {
  const { columns, rows } = await read(real('ISCO08'), { sheet: 'ROME to ISCO-08' });
  expect(columns.slice(0, 2).join(' ')).toMatch(/rome/);
  expect(rows.length).toBeGreaterThan(500);
  for (const { cells } of rows) expect(cells[columns[0] as string]).toMatch(/^[A-N]\d{4}\s*$/);
});

test.skipIf(!hasReal)('the DARES workbook keeps the zeros of its codes', async () => {
  const file = real('fap');
  expect(await sheetNames(file)).toContain('SUPRA-DEF-FAP-ROME');
  const { rows } = await read(file, { sheet: 0 });
  expect(rows.map(({ cells }) => cells['n° def'])).toContain('01');
});
