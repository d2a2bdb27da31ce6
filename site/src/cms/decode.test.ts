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

test('a record found good once is not checked again, a changed one is', async () => {
  const path = folder();
  const verified = join(path, 'verified');
  const file = join(path, 'metier.ndjson');
  const write = (...records: unknown[]) => writeFileSync(file, ndjson(...records));
  // The export writes the fields in the schema's order, which is what a checked record is written in.
  const good = decodeRecord('metier', metier());
  write(good);
  const first = await readSnapshot(path, verified);
  // What stands in the copy is believed: that is what makes the next build quick.
  writeFileSync(join(verified, 'metier.ndjson'), ndjson(good, { codeRome: 'cru', domaine: 'D11' }));
  write(good, { codeRome: 'cru', domaine: 'D11' });
  expect((await readSnapshot(path, verified)).records.metier).toHaveLength(2);
  write(good);
  expect((await readSnapshot(path, verified)).records).toEqual(first.records);
  write(good, metier({ codeRome: 'faux' }));
  await expect(readSnapshot(path, verified)).rejects.toThrow(
    expect.objectContaining({ code: 'build.record.invalid' }),
  );
  writeFileSync(join(verified, 'schemas'), 'of another time');
  write({ codeRome: 'cru', domaine: 'D11' });
  await expect(readSnapshot(path, verified)).rejects.toThrow(
    expect.objectContaining({ code: 'build.record.invalid' }),
  );
});

test('a folder without records says so', async () => {
  await expect(readSnapshot(folder())).rejects.toThrow(
    expect.objectContaining({ code: 'build.records.missing' }),
  );
});
