import { expect, test } from 'vitest';
import { decodeChunks, EncodingDetector } from './encoding.ts';
import type { ImporterError } from './importer-error.ts';

const TEXT = '"code","libellé"\n"1","Maître d’œuvre — été, ça"\n';

/** Every way to cut the bytes in two, so that each character is cut at each of its bytes. */
const cuts = (bytes: Buffer) =>
  Array.from(bytes, (_, at) => [bytes.subarray(0, at), bytes.subarray(at)]);

function detect(chunks: Buffer[]) {
  const detector = new EncodingDetector();
  for (const chunk of chunks) detector.push(chunk);
  return detector.finish('f.csv');
}

async function* stream(chunks: Buffer[]) {
  yield* chunks;
}

const refusal = (bytes: Buffer) => {
  try {
    return detect([bytes]);
  } catch (error) {
    return (error as ImporterError).code;
  }
};

test('UTF-8 is found and read whole wherever the chunks are cut', async () => {
  for (const chunks of cuts(Buffer.from(TEXT))) {
    expect(detect(chunks)).toBe('utf-8');
    expect((await Array.fromAsync(decodeChunks(stream(chunks), 'utf-8'))).join('')).toBe(TEXT);
  }
});

test('a byte order mark is dropped', async () => {
  const chunks = [Buffer.from(`\uFEFF${TEXT}`)];
  expect(detect(chunks)).toBe('utf-8');
  expect((await Array.fromAsync(decodeChunks(stream(chunks), 'utf-8'))).join('')).toBe(TEXT);
});

test('Windows-1252 is found by its bytes', async () => {
  const bytes = Buffer.from('Ma\xEEtre d\x92\x9Cuvre, \xE9t\xE9', 'latin1');
  for (const chunks of cuts(bytes)) expect(detect(chunks)).toBe('windows-1252');
  expect((await Array.fromAsync(decodeChunks(stream([bytes]), 'windows-1252'))).join('')).toBe(
    'Maître d’œuvre, été',
  );
});

test('a UTF-8 file cut in the middle of its last letter is still UTF-8', () => {
  const lines = Buffer.from('été\n'.repeat(300));
  expect(detect([lines.subarray(0, -2)])).toBe('utf-8');
});

test('lost characters refuse the file, in whatever chunks they come', () => {
  for (const chunks of cuts(Buffer.from('"1","M\uFFFDtier"\n')))
    expect(() => detect(chunks)).toThrow('f.csv est abîmé');
});

test('a few lost characters in a large file are left to their rows', () => {
  expect(detect([Buffer.from(`${'été\n'.repeat(500)}M\uFFFDtier\n`)])).toBe('utf-8');
});

test('other encodings are refused by name', () => {
  expect(refusal(Buffer.from('\uFEFFa,é\n', 'utf16le'))).toBe('import.encoding.unknown');
  expect(refusal(Buffer.from('a\0b'))).toBe('import.encoding.unknown');
  expect(refusal(Buffer.from(Buffer.from('métier, œuvre').toString('latin1')))).toBe(
    'import.encoding.doubled',
  );
  expect(refusal(Buffer.alloc(0))).toBe('import.file.empty');
});
