import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { refusalOf, temporaryFolder } from '../../test/helpers.ts';
import { Collector } from './collector.ts';
import { type InputFile, openInput } from './input/input.ts';
import { Spool } from './spool.ts';
import { inspectTable, openTable } from './table.ts';
import { inspectXml, openXml } from './xml.ts';

const signal = new AbortController().signal;
const bytesOf = (zip: ZipFile) => Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>);

/** The one file of an input made of these bytes. */
async function opened(name: string, bytes: Buffer): Promise<InputFile> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const { files } = await openInput(path, { temporary: temporaryFolder(), signal });
  return files[0] as InputFile;
}

async function zipped(name: string, text: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return Buffer.concat(await bytesOf(zip));
}

async function readXml(file: InputFile): Promise<string[]> {
  const xml = await inspectXml(file);
  const records = (await Array.fromAsync(openXml(xml, { record: 'r' }))).flat();
  return records.map(({ element }) => element.text);
}

const FORMULAS = ['=HYPERLINK("http://x.fr";"clic")', "+cmd|' /C calc'!A0", '@SUM(A1)', '-2+3'];

test('a formula of a CSV stays a text, in the record and in the NDJSON that leaves', async () => {
  const rows = FORMULAS.map((text, index) => `00${index};"${text.replaceAll('"', '""')}"`);
  const csv = Buffer.from(`code;libelle\n${rows.join('\n')}\n`);
  const spool = new Spool(join(temporaryFolder(), 'records.ndjson'));
  const collector = new Collector('essai', ['theme'], spool);
  const { batches } = await openTable(await inspectTable(await opened('f.csv', csv)));
  for await (const { rows, faults } of batches) {
    expect(faults).toEqual([]);
    for (const { cells, line } of rows) collector.add('theme', cells, { file: 'f.csv', line });
  }
  await spool.close();
  const lines = readFileSync(spool.path, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).record.libelle)).toEqual(FORMULAS);
  expect(lines[0]).toContain(String.raw`"libelle":"=HYPERLINK(\"http://x.fr\";\"clic\")"`);
});

test('an XML bomb is refused, in a zip and gzipped', async () => {
  const bomb = `<a><r>${' '.repeat(3_000_000)}</r></a>`;
  expect((await refusalOf(opened('f.zip', await zipped('f.xml', bomb)))).code).toBe(
    'import.archive.bomb',
  );
  const gzipped = await opened('f.xml.gz', gzipSync(bomb));
  expect((await refusalOf(readXml(gzipped))).code).toBe('import.archive.bomb');
});

test('an XML cut inside its gzip is refused, and read whole from a sound one', async () => {
  const xml = `<a>${Array.from({ length: 500 }, (_, index) => `<r>${index}</r>`).join('')}</a>`;
  const whole = gzipSync(xml);
  const cut = await opened('f.xml.gz', whole.subarray(0, whole.length - 100));
  expect((await refusalOf(readXml(cut))).code).toBe('import.archive.broken');
  expect(await readXml(await opened('f.xml.gz', whole))).toHaveLength(500);
  expect(await readXml(await opened('f.zip', await zipped('f.xml', xml)))).toHaveLength(500);
});

test('an XML that says UTF-8 and is not is read by its bytes, from an archive too', async () => {
  const text = '<?xml version="1.0" encoding="UTF-8"?><a><r>métier</r></a>';
  const latin = await opened('f.xml.gz', gzipSync(Buffer.from(text, 'latin1')));
  expect(await readXml(latin)).toEqual(['métier']);
});

test('an UTF-16 XML and an empty one are refused by name', async () => {
  const utf16 = await opened('f.xml', Buffer.from('\uFEFF<a/>', 'utf16le'));
  expect((await refusalOf(readXml(utf16))).message).toContain('f.xml');
  expect((await refusalOf(opened('f.xml', Buffer.alloc(0)))).code).toBe('import.file.empty');
});

/** Made as it is read: two gigabytes, and no end of line. */
const onOneLine = (name: string, head: string): InputFile => ({
  name,
  open: async () =>
    (async function* () {
      yield Buffer.from(head);
      const piece = Buffer.from('lorem ipsum, é; '.repeat(4096));
      for (let size = 0; size < 2 * 1024 ** 3; size += piece.length) yield piece;
    })(),
});

// All of it is read once, to hash it and to know its encoding: a minute.
test.runIf(process.env.PORTULAN_LONG)(
  'two gigabytes on one line are inspected and refused in flat memory, CSV and XML',
  { timeout: 600_000 },
  async () => {
    const before = process.memoryUsage().rss;
    const csv = async () => openTable(await inspectTable(onOneLine('f.csv', 'a;b\n1;')));
    const { batches } = await csv();
    expect((await refusalOf(Array.fromAsync(batches))).code).toBe('import.csv.tooLarge');
    expect((await refusalOf(readXml(onOneLine('f.xml', '<a><r>')))).code).toBe(
      'import.xml.tooLarge',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 ** 2);
  },
);
