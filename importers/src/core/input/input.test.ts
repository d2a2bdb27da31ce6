import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { refusalOf, temporaryFolder } from '../../../test/helpers.ts';
import { type InputFile, openInput } from './input.ts';

const signal = new AbortController().signal;
const open = (location: string) => openInput(location, { temporary: temporaryFolder(), signal });

async function contents(location: string): Promise<Record<string, string>> {
  const input = await open(location);
  const texts: Record<string, string> = {};
  for (const file of input.files)
    texts[file.name] = Buffer.concat(await Array.fromAsync(await file.open())).toString();
  await input.close();
  return texts;
}

async function zipped(
  files: Record<string, string>,
  rename: (bytes: Buffer) => Buffer = (bytes) => bytes,
): Promise<string> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const bytes = Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>));
  const path = join(temporaryFolder(), 'archive.zip');
  writeFileSync(path, rename(bytes));
  return path;
}

test('a folder, at any depth, without what systems leave there; .gz inside is opened', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'v460'));
  writeFileSync(join(folder, 'v460', 'a.csv'), 'a');
  writeFileSync(join(folder, 'b.csv.gz'), gzipSync('b'));
  writeFileSync(join(folder, '.DS_Store'), 'x');
  expect(await contents(folder)).toEqual({ 'b.csv': 'b', 'v460/a.csv': 'a' });
});

test('a zip, whatever its extension, and each file can be read twice', async () => {
  const path = await zipped({ 'x/a.csv': 'a', '__MACOSX/x/._a.csv': 'y' });
  expect(await contents(path)).toEqual({ 'x/a.csv': 'a' });
  const input = await open(path);
  for (let time = 0; time < 2; time += 1)
    expect(
      Buffer.concat(await Array.fromAsync(await (input.files[0] as InputFile).open())).toString(),
    ).toBe('a');
  await input.close();
});

test('a gzipped file and a plain one', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.csv.gz'), gzipSync('a'));
  writeFileSync(join(folder, 'b.csv'), 'b');
  expect(await contents(join(folder, 'a.csv.gz'))).toEqual({ 'a.csv': 'a' });
  expect(await contents(join(folder, 'b.csv'))).toEqual({ 'b.csv': 'b' });
});

test.each([['../evil.csv'], ['/etc/evil.csv'], ['a/../../evil.csv']])(
  'an archive with %s is refused',
  async (name) => {
    const harmless = 'x'.repeat(name.length);
    const path = await zipped({ [harmless]: 'a' }, (bytes) =>
      Buffer.from(bytes.toString('latin1').replaceAll(harmless, name), 'latin1'),
    );
    expect((await refusalOf(open(path))).code).toBe('import.archive.unsafeName');
  },
);

test('bombs are refused, zip and gzip', async () => {
  const zeros = '0'.repeat(3_000_000);
  expect(await refusalOf(open(await zipped({ 'a.csv': zeros })))).toMatchObject({
    code: 'import.archive.bomb',
    message: expect.stringContaining('100 fois'),
  });
  const path = join(temporaryFolder(), 'a.csv.gz');
  writeFileSync(path, gzipSync(zeros));
  expect((await refusalOf(contents(path))).code).toBe('import.archive.bomb');
});

test('cut archives are refused', async () => {
  const path = await zipped({ 'a.csv': 'abc'.repeat(1000) }, (bytes) =>
    bytes.subarray(0, bytes.length - 30),
  );
  expect((await refusalOf(open(path))).code).toBe('import.archive.broken');
  const gz = join(temporaryFolder(), 'a.gz');
  writeFileSync(gz, gzipSync('abc'.repeat(1000)).subarray(0, 30));
  expect((await refusalOf(contents(gz))).code).toBe('import.archive.broken');
});

test('what is not there, empty, or a saved web page is refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'vide.csv'), '');
  writeFileSync(join(folder, 'page.csv'), '\n<!DOCTYPE html><html></html>');
  expect((await refusalOf(open(join(folder, 'absent')))).code).toBe('import.input.missing');
  expect((await refusalOf(open(join(folder, 'vide.csv')))).code).toBe('import.file.empty');
  expect((await refusalOf(open(join(folder, 'page.csv')))).code).toBe('import.input.html');
});
