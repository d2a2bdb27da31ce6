import { expect, test } from 'vitest';
import { z } from 'zod';
import { refusalOf, temporaryFolder } from '../../test/helpers.ts';
import { Collector } from './collector.ts';
import { readTable } from './read-table.ts';
import { Spool } from './spool.ts';

const columns = z.object({ code: z.string(), nom: z.string(), note: z.string().optional() });
const table = { source: 'essai', columns, entity: 'theme' } as const;

function read(text: string, rename?: (column: string) => string) {
  const collector = new Collector('essai', ['theme'], new Spool(`${temporaryFolder()}/records`));
  const { signal } = new AbortController();
  const open = async () => [Buffer.from(text)] as unknown as AsyncIterable<Buffer>;
  const file = { name: 'essai.csv', sha256: '', encoding: 'utf-8', open } as const;
  const rows: unknown[] = [];
  const done = readTable(
    file,
    { ...table, ...(rename ? { rename } : {}) },
    { collector, signal },
    (row, { line }) => rows.push([line, row.code, row.nom]),
  );
  return { done, rows, collector };
}

test('rows come with their line, and each is counted', async () => {
  const { done, rows, collector } = read('Nom;CODE;autre\nun;1;x\n\n"d;eux";2;y\n');
  await done;
  expect(rows).toEqual([
    [2, '1', 'un'],
    [4, '2', 'd;eux'],
  ]);
  expect(collector.files()).toEqual({ 'essai.csv': { rows: 2, used: 2, rejected: 0 } });
});

test('a damaged row is a rejected record, the rest goes on', async () => {
  const { done, rows, collector } = read('code,nom\n1\n2,deux\n3,tr\uFFFDis\n');
  await done;
  expect(rows).toEqual([[3, '2', 'deux']]);
  expect(collector.files()).toEqual({ 'essai.csv': { rows: 3, used: 1, rejected: 2 } });
  expect(collector.log.byEntity.get('theme')).toBe(2);
  expect(collector.log.kept.map(({ position }) => position)).toEqual([
    'essai.csv:2',
    'essai.csv:4',
  ]);
});

test('columns may go by other names', async () => {
  const { done, rows } = read('code_officiel,nom\n1,un\n', (column) =>
    column === 'code_officiel' ? 'code' : column,
  );
  await done;
  expect(rows).toEqual([[2, '1', 'un']]);
});

test('another layout is refused before any row, a missing optional column is not', async () => {
  const { done, rows } = read('code,titre\n1,un\n');
  const refusal = await refusalOf(done);
  expect(refusal).toMatchObject({ code: 'import.essai.layout' });
  expect(refusal.message).toContain('il manque « nom »');
  expect(rows).toEqual([]);
});

test('titles without rows are refused', async () => {
  expect(await refusalOf(read('code,nom\n').done)).toMatchObject({
    code: 'import.csv.noRows',
    message: expect.stringContaining('essai.csv'),
  });
});
