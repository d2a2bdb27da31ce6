import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfPages } from './pdf-pages.ts';

const plain = (pages: string) => Buffer.from(`%PDF-1.4\n${pages}\ntrailer<</Root 1 0 R>>\n`);

test.each([
  ['one tree', '2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj', 2],
  [
    'the root of several branches',
    '2 0 obj<</Type /Pages /Count 7 /Kids[]>>endobj 5 0 obj<</Count 3 /Type /Pages>>endobj',
    7,
  ],
  [
    'a count that is another’s',
    '2 0 obj<</Outlines<</Count 90>>/Type/Pages/Count 4>>endobj 9 0 obj<</Type/Outlines/Count 80>>endobj',
    4,
  ],
  ['nothing to understand', '2 0 obj<</Type/Catalog>>endobj', undefined],
])('%s', (_name, pages, expected) => {
  expect(pdfPages(plain(pages))).toBe(expected);
});

test('objects packed in a stream are read', () => {
  const packed = deflateSync(
    Buffer.from('1 0 2 40 <</Type/Catalog>> <</Type/Pages/Kids[]/Count 12>>'),
  );
  const file = Buffer.concat([
    Buffer.from(`%PDF-1.5\n7 0 obj<</Type/ObjStm/N 2/Length ${packed.length}>>stream\n`),
    packed,
    Buffer.from('\nendstream endobj\n'),
  ]);
  expect(pdfPages(file)).toBe(12);
  // What is torn is not guessed at.
  expect(pdfPages(file.subarray(0, file.length - 30))).toBeUndefined();
});
