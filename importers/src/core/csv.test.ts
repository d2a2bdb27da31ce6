import { expect, test } from 'vitest';
import { refusalOf } from '../../test/helpers.ts';
import { openCsv } from './csv.ts';

/** The whole file, fed in chunks of a given size. */
async function read(text: string, size = 7) {
  const bytes = Buffer.from(text);
  const open = async () =>
    (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })();
  const { columns, batches } = await openCsv({
    name: 'f.csv',
    sha256: '',
    encoding: 'utf-8',
    open,
  });
  const all = await Array.fromAsync(batches);
  return {
    columns,
    rows: all.flatMap(({ rows }) => rows.map(({ line, cells }) => [line, ...Object.values(cells)])),
    faults: all.flatMap(({ faults }) => faults.map(({ line, code }) => [line, code])),
  };
}

test('quoted commas, quotes, line breaks and lone CR', async () => {
  const { columns, rows, faults } = await read(
    '\uFEFF"code","texte"\r\n"1","a, ""b""\r\nc\rd"\r\n"2","e"\r\n',
  );
  expect(columns).toEqual(['code', 'texte']);
  expect(rows).toEqual([
    [2, '1', 'a, "b"\r\nc\rd'],
    [4, '2', 'e'],
  ]);
  expect(faults).toEqual([]);
});

test('the separator is read from the header', async () => {
  expect((await read('a;b\n1;"x;y"\n')).rows).toEqual([[2, '1', 'x;y']]);
  expect((await read('a\tb\n1\t2\n')).rows).toEqual([[2, '1', '2']]);
  expect((await read('"a,b";c\n1;2\n')).columns).toEqual(['a,b', 'c']);
});

test('blank lines and unnamed trailing columns are dropped', async () => {
  const { columns, rows, faults } = await read('"a","b",,\n\n"1","2",,\n   \n"3","4"\n\n');
  expect(columns).toEqual(['a', 'b']);
  expect(rows).toEqual([
    [3, '1', '2'],
    [5, '3', '4'],
  ]);
  expect(faults).toEqual([]);
});

test('a short or long row is refused with its line, the others go on', async () => {
  const { rows, faults } = await read('"a","b"\n"1"\n"2","x"\n"3","y","z"\n');
  expect(rows).toEqual([[3, '2', 'x']]);
  expect(faults).toEqual([
    [2, 'import.csv.ragged'],
    [4, 'import.csv.ragged'],
  ]);
});

test('a truncated line in the middle costs only itself, at any chunk size', async () => {
  const text = '"a","b"\n"1","x"\n"2","cou\n"3","y"\n"4","multi\nligne"\n"5","z"\n';
  for (const size of [1, 3, 10, 1000]) {
    const { rows, faults } = await read(text, size);
    expect(rows).toEqual([
      [2, '1', 'x'],
      [4, '3', 'y'],
      [5, '4', 'multi\nligne'],
      [7, '5', 'z'],
    ]);
    expect(faults).toEqual([[3, 'import.csv.malformed']]);
  }
});

test('a truncated last line is refused', async () => {
  expect(await read('"a","b"\n"1","x"\n"2","co')).toMatchObject({
    rows: [[2, '1', 'x']],
    faults: [[3, 'import.csv.malformed']],
  });
});

test('a quote that never closes does not swallow the file', async () => {
  const { rows, faults } = await read(`a,b\n1,"x\n${'2,y\n'.repeat(600)}`, 4096);
  expect(rows).toHaveLength(600);
  expect(faults).toEqual([[2, 'import.csv.malformed']]);
});

/** A file of so many pieces, made as it is read. */
const endless = (head: string, piece: string, times: number) => ({
  name: 'f.csv',
  sha256: '',
  encoding: 'utf-8' as const,
  open: async () =>
    (async function* () {
      yield Buffer.from(head);
      const bytes = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)));
      for (let time = 0; time < times; time += 1) yield bytes;
    })(),
});

async function count(file: ReturnType<typeof endless>): Promise<[rows: number, faults: number]> {
  const sums: [number, number] = [0, 0];
  for await (const { rows, faults } of (await openCsv(file)).batches) {
    sums[0] += rows.length;
    sums[1] += faults.length;
  }
  return sums;
}

test.each([
  ['the titles', ''],
  ['a row', 'a,b\n1,'],
  ['a quoted field', 'a,b\n1,"'],
])('two gigabytes on one line, in %s, are refused early', async (_where, head) => {
  const refusal = await refusalOf(count(endless(head, 'lorem ipsum ', 32_768)));
  expect(refusal).toMatchObject({
    code: 'import.csv.tooLarge',
    message: expect.stringContaining('f.csv'),
  });
});

test('a quote that never closes is given up before it holds megabytes', async () => {
  const line = Buffer.from(`2,${'y'.repeat(100_000)}\n`);
  let read = 0;
  const open = async () =>
    (async function* () {
      yield Buffer.from('a,b\n1,"x\n');
      for (; read < 400; read += 1) yield line;
    })();
  const { batches } = await openCsv({ name: 'f.csv', sha256: '', encoding: 'utf-8', open });
  for await (const { faults } of batches) if (faults.length > 0) break;
  expect(read).toBeLessThan(50);
});

test('megabytes of blank lines bring no title', async () => {
  await expect(openCsv(endless('', '\n', 20))).rejects.toThrow('f.csv n’a pas de ligne de titres');
});

test('a row that lost a character is refused', async () => {
  expect((await read('a,b\n1,m\uFFFDtier\n2,ok\n')).faults).toEqual([
    [2, 'import.csv.lostCharacter'],
  ]);
});

test('a file without a readable header is refused by name', async () => {
  await expect(read('\n\n')).rejects.toThrow('f.csv n’a pas de ligne de titres');
});
