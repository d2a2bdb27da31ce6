import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/helpers.ts';
import { Spool } from '../core/spool.ts';
import { runBody } from './run-body.ts';

const run = {
  source: 'essai',
  titre: 'Essai',
  editeur: 'Nous',
  release: '1',
  licence: 'L',
  mode: 'complet',
  empreinte: 'e',
  forcer: false,
} as const;

const rejet = { source: 'essai', position: 'a.csv:2', code: 'c', message: 'm', extrait: 'e' };
const said = {
  rejetes: { theme: 1 },
  avertissements: [{ code: 'c', message: 'm', nombre: 2 }],
  fichiers: { 'a.csv': { rows: 2, used: 1, rejected: 1 } },
};

const bytesOf = async (spool: Spool, gzipped: boolean, summary = () => said) =>
  Buffer.concat(
    await Array.fromAsync(runBody({ run }, { spool, summary }, gzipped) as AsyncIterable<Buffer>),
  );
const newSpool = () => new Spool(join(temporaryFolder(), 'records.ndjson'));

test('header, records, trailer with their count and the rejects; the same gzipped or not', async () => {
  const spool = newSpool();
  spool.add('theme', {});
  spool.addRejet(rejet);
  await spool.close();
  const plain = (await bytesOf(spool, false)).toString();
  expect(
    plain
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([{ run }, { type: 'theme', record: {} }, { rejet }, { fin: { count: 1, ...said } }]);
  expect(gunzipSync(await bytesOf(spool, true)).toString()).toBe(plain);
});

test('what is added while it is read leaves too, before a trailer that counts it', async () => {
  const spool = newSpool();
  spool.add('theme', { code: 'é'.repeat(200_000) });
  await spool.flush(true);
  expect(await spool.started()).toBe(true);
  const body = bytesOf(spool, false);
  spool.add('theme', { code: '2' });
  await spool.close();
  const lines = (await body).toString().trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines.at(-1) as string).fin.count).toBe(2);
});

test('a flood of different warnings stays one readable line', async () => {
  const spool = newSpool();
  await spool.close();
  const avertissements = Array.from({ length: 600 }, (_, index) => ({
    code: 'c',
    message: `mot ${index}`,
    nombre: 2,
  }));
  const bytes = await bytesOf(spool, false, () => ({ ...said, avertissements }));
  const { fin } = JSON.parse(bytes.toString().trimEnd().split('\n').at(-1) as string);
  expect(fin.avertissements).toHaveLength(501);
  expect(fin.avertissements.at(-1)).toMatchObject({ nombre: 200 });
});

test('a source that fails cuts the body short: no trailer, and its own error', async () => {
  const spool = newSpool();
  spool.add('theme', {});
  await spool.flush(true);
  const body = bytesOf(spool, false);
  await spool.close(new Error('la source s’est arrêtée'));
  await expect(body).rejects.toThrow('la source s’est arrêtée');
});

test('a spool that closes without a record says that nothing will come', async () => {
  const spool = newSpool();
  const started = spool.started();
  await spool.close(new Error('illisible'));
  expect(await started).toBe(false);
});
