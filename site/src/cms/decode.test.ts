import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { metier } from '../testing/records.ts';
import { decodeRecord, linesOf } from './decode.ts';
import { readSnapshot } from './snapshot.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'portulan-records-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const ndjson = (...records: unknown[]) =>
  `${[...records, { fin: { count: records.length } }].map((line) => JSON.stringify(line)).join('\n')}\n`;

test('an invalid record is refused by its type, key and field', () => {
  expect(() => decodeRecord('metier', metier({ domaine: '' }))).toThrow(
    /^metier D1102 : domaine : /,
  );
  expect(() => decodeRecord('metier', { ...metier(), inconnu: 1 })).toThrow(
    expect.objectContaining({
      code: 'build.record.invalid',
      context: expect.objectContaining({ cle: 'D1102' }),
    }),
  );
});

test.each([
  ['no trailer', '{"a":1}\n'],
  ['a wrong count', '{"a":1}\n{"fin":{"count":2}}\n'],
  ['nothing', ''],
])('an export with %s is cut', (_, text) => {
  expect(() => linesOf(text, 'x')).toThrow(expect.objectContaining({ code: 'build.records.cut' }));
});

test('a file found good once is not checked again, a changed one is', async () => {
  const path = folder();
  const verified = join(path, 'verified.json');
  const file = join(path, 'metier.ndjson');
  // The export writes the fields in the schema's order, which is what a checked record is written in.
  writeFileSync(file, ndjson(decodeRecord('metier', metier())));
  const first = await readSnapshot(path, verified);
  expect((await readSnapshot(path, verified)).records).toEqual(first.records);
  writeFileSync(file, ndjson(metier({ codeRome: 'faux' })));
  await expect(readSnapshot(path, verified)).rejects.toThrow(
    expect.objectContaining({ code: 'build.record.invalid' }),
  );
});

test('a folder without records says so', async () => {
  await expect(readSnapshot(folder())).rejects.toThrow(
    expect.objectContaining({ code: 'build.records.missing' }),
  );
});
