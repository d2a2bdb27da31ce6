import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { linesOf } from './lines';

const requestOf = (chunks: Buffer[], headers: Record<string, string> = {}) =>
  Object.assign(Readable.from(chunks, { objectMode: false }), {
    headers,
    complete: true,
  }) as unknown as IncomingMessage;

/** One byte a chunk: every border there can be. */
const bytesOf = (text: string) => [...Buffer.from(text)].map((byte) => Buffer.from([byte]));

async function read(req: IncomingMessage): Promise<string[]> {
  const texts: string[] = [];
  for await (const { text } of linesOf(req)) texts.push(text);
  return texts;
}

test('cuts lines on bytes, so that no character is broken between two chunks', async () => {
  expect(await read(requestOf(bytesOf('« Pâtissière »\n\nœuf 🥐\nfin')))).toEqual([
    '« Pâtissière »',
    'œuf 🥐',
    'fin',
  ]);
});

test('a line separator (U+2028) or a carriage return inside a text ends no line', async () => {
  const text = JSON.stringify('avant\u2028après');
  expect(await read(requestOf([Buffer.from(`${text}\n{\r}\n`)]))).toEqual([text, '{\r}']);
});

test('numbers the lines of the file, empty ones included', async () => {
  const numbers: number[] = [];
  for await (const { number } of linesOf(requestOf([Buffer.from('a\n\nb\nc')])))
    numbers.push(number);
  expect(numbers).toEqual([1, 3, 4]);
});

test('unzips', async () => {
  expect(await read(requestOf([gzipSync('a\nb\n')], { 'content-encoding': 'gzip' }))).toEqual([
    'a',
    'b',
  ]);
});

test.each([
  [
    'a broken gzip',
    requestOf([gzipSync('a\nb\n').subarray(0, 15)], { 'content-encoding': 'gzip' }),
    'ingest.cut',
  ],
  [
    'another encoding',
    requestOf([Buffer.from('a')], { 'content-encoding': 'br' }),
    'ingest.header',
  ],
  ['what is not UTF-8', requestOf([Buffer.from([0x41, 0xe9, 0x0a])]), 'ingest.line'],
  [
    'a line without end',
    requestOf(Array.from({ length: 9 }, () => Buffer.alloc(1024 * 1024, 'a'))),
    'ingest.line',
  ],
])('refuses %s', async (_name, req, code) => {
  await expect(read(req)).rejects.toMatchObject({ code });
});
