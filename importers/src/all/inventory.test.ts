import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { temporaryFolder } from '../../test/helpers.ts';
import { takeInventory } from './inventory.ts';

async function zip(path: string, files: Record<string, string>): Promise<void> {
  const made = new ZipFile();
  for (const [name, text] of Object.entries(files)) made.addBuffer(Buffer.from(text), name);
  made.end();
  await pipeline(made.outputStream, createWriteStream(path));
}

async function inventory(location: string) {
  const { found, close } = await takeInventory(location, {
    temporary: temporaryFolder(),
    signal: new AbortController().signal,
  });
  await close();
  return found.map(({ file, head, fault }) => [file.name, fault ?? head.toString().slice(0, 8)]);
}

test('files, gz and members of archives, each with its beginning; a workbook is one file', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sous'));
  writeFileSync(join(folder, 'a.csv'), 'code;nom');
  writeFileSync(join(folder, 'b.xml.gz'), gzipSync('<lheo/>'));
  await zip(join(folder, 'sous', 'kit.zip'), { 'x/c.csv': 'code,c' });
  await zip(join(folder, 'table.xlsx'), {
    '[Content_Types].xml': '<a/>',
    'xl/workbook.xml': '<b/>',
  });
  expect(await inventory(folder)).toEqual([
    ['a.csv', 'code;nom'],
    ['b.xml', '<lheo/>'],
    ['sous/kit.zip/x/c.csv', 'code,c'],
    ['table.xlsx', expect.stringMatching(/^PK/)],
  ]);
});

test('what cannot be read is in it too, with the reason', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'coupe.csv.gz'), gzipSync('x'.repeat(1000)).subarray(0, 20));
  writeFileSync(join(folder, 'coupe.zip'), 'PK\u0003\u0004 and nothing more');
  writeFileSync(join(folder, 'vide.csv'), '');
  expect(await inventory(folder)).toEqual([
    ['coupe.csv', expect.stringContaining('coupé')],
    ['coupe.zip', expect.stringContaining('coupée')],
    ['vide.csv', 'Le fichier est vide.'],
  ]);
});
