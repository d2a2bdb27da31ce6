import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/helpers.ts';
import { runBody } from './run-body.ts';

const run = {
  source: 'essai',
  titre: 'Essai',
  editeur: 'Nous',
  release: '1',
  licence: 'L',
  mode: 'complet',
  empreinte: 'e',
  rejetes: {},
  forcer: false,
} as const;

test('header, records, trailer with their count; the same lines gzipped or not', async () => {
  const path = join(temporaryFolder(), 'records.ndjson');
  writeFileSync(path, '{"type":"theme","record":{}}\n');
  const bytes = async (gzipped: boolean) =>
    Buffer.concat(
      await Array.fromAsync(runBody({ run }, { path, count: 1 }, gzipped) as AsyncIterable<Buffer>),
    );
  const plain = (await bytes(false)).toString();
  expect(
    plain
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([{ run }, { type: 'theme', record: {} }, { fin: { count: 1 } }]);
  expect(gunzipSync(await bytes(true)).toString()).toBe(plain);
});
