import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { textOfXlsxHead } from './xlsx-head.ts';

async function zipped(parts: Record<string, string>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts))
    zip.addBuffer(Buffer.from(text), name, { compress });
  zip.end();
  return Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>));
}

const PARTS = {
  'xl/workbook.xml': '<sheet name="Données"/>',
  'docProps/core.xml': '<dc>Auteur</dc>',
  'xl/sharedStrings.xml': `<t>Code métier</t>${'<t>autre</t>'.repeat(5000)}`,
};

test.each([true, false])('names and texts are read, compressed: %s', async (compress) => {
  const text = textOfXlsxHead(await zipped(PARTS, compress));
  expect(text).toContain('Données');
  expect(text).toContain('Code métier');
});

test('a part that is no table is not read, unless stored bytes run on', async () => {
  expect(textOfXlsxHead(await zipped(PARTS))).not.toContain('Auteur');
});

test('a head cut inside a part gives what is there', async () => {
  const whole = await zipped(PARTS);
  const cut = whole.subarray(0, whole.indexOf('xl/sharedStrings.xml') + 80);
  expect(textOfXlsxHead(cut)).toContain('Code métier');
});

test('what is no workbook, or is broken, gives nothing', async () => {
  expect(textOfXlsxHead(Buffer.from('code;nom\n'))).toBe('');
  expect(textOfXlsxHead(await zipped({ 'a.csv': 'xl/' }))).toBe('');
  const broken = await zipped({ 'xl/workbook.xml': '<sheet name="x"/>'.repeat(50) });
  broken.fill(0xff, 45, 60);
  expect(textOfXlsxHead(broken)).toBe('');
});

test('a bomb is let go', async () => {
  const bomb = await zipped({ 'xl/workbook.xml': ' '.repeat(8 * 1024 ** 2) });
  expect(textOfXlsxHead(bomb)).toBe('');
});
