import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../../test/fake-cms.ts';
import { refusalOf, temporaryFolder } from '../../test/helpers.ts';
import { releaseMemory } from '../core/memory.ts';
import { Spool } from '../core/spool.ts';
import { CmsClient } from './cms-client.ts';

const RUN = {
  source: 'essai',
  titre: 'Essai',
  editeur: 'Nous',
  release: '1',
  licence: 'Licence Ouverte 2.0',
  mode: 'complet',
  empreinte: 'e1',
  forcer: false,
} as const;
const THEMES = [
  { code: '001', libelle: 'Un' },
  { code: '002', libelle: 'Deux' },
];

let cms: FakeCms;
beforeEach(async () => {
  cms = await startFakeCms();
});
afterEach(() => cms.close());

function client({
  url = cms.url,
  token = cms.token,
  delaysMs = [1, 1],
}: {
  url?: string;
  token?: string;
  delaysMs?: number[];
} = {}) {
  const said: string[] = [];
  return {
    said,
    cms: new CmsClient({
      url,
      token,
      delaysMs,
      signal: new AbortController().signal,
      onRetry: (message) => said.push(message),
    }),
  };
}

async function spoolOf(records: unknown[]) {
  const spool = new Spool(join(temporaryFolder(), 'records.ndjson'));
  for (const record of records) spool.add('theme', record);
  await spool.close();
  return { spool, summary: () => ({ rejetes: {}, avertissements: [], fichiers: {} }) };
}

test('a run arrives whole and is found again as the last one', async () => {
  const report = await client().cms.sendRun({ ...RUN }, await spoolOf(THEMES));
  expect(report.entities.theme).toMatchObject({ accepted: 2, created: 2 });
  expect(await client().cms.lastRun('essai')).toMatchObject({ empreinte: 'e1', release: '1' });
  expect(await client().cms.lastRun('autre')).toBeUndefined();
});

test('what has left is not kept, whatever the size of a run', async () => {
  const sink = createHttpServer((request, response) => {
    request.resume().on('end', () => response.writeHead(422).end());
  });
  await new Promise<void>((done) => void sink.listen(0, '127.0.0.1', done));
  onTestFinished(() => void sink.close());
  const chunk = `${'x'.repeat(1024 ** 2)}\n`;
  const held = () => {
    releaseMemory();
    return process.memoryUsage().arrayBuffers;
  };
  const before = held();
  let after = 0;
  async function* follow() {
    for (let times = 0; times < 128; times += 1) yield Buffer.from(chunk);
    after = held();
  }
  const spool = { follow, count: 128, failure: undefined };
  const summary = () => ({ rejetes: {}, avertissements: [], fichiers: {} });
  const url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
  await refusalOf(client({ url }).cms.sendRun({ ...RUN }, { spool, summary }));
  expect((after - before) / 1024 ** 2).toBeLessThan(64);
});

test('a picture is put with its words', async () => {
  await client().cms.putMedia({
    nom: 'a.png',
    bytes: Buffer.from([1, 2]),
    type: 'image/png',
    alternative: 'Un fournil, tôt',
  });
  expect(cms.medias.get('a.png')).toEqual({
    bytes: Buffer.from([1, 2]),
    alternative: 'Un fournil, tôt',
  });
});

test('a busy or starting CMS is tried again, the same bytes sent again', async () => {
  cms.failures.push(
    {
      status: 409,
      body: {
        title: 'Occupé',
        status: 409,
        detail: 'Une importation est en cours.',
        code: 'ingest.busy',
      },
    },
    { status: 503, body: {} },
  );
  const { said, cms: sender } = client();
  expect((await sender.sendRun({ ...RUN }, await spoolOf(THEMES))).entities.theme?.created).toBe(2);
  expect(said).toHaveLength(2);
  expect(said[0]).toBe('Occupé : Une importation est en cours. Nouvel essai dans 1 s (1 sur 2).');
});

test('a CMS that is down is said so, retried, then given up', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise((done) => server.close(done));
  const { said, cms: sender } = client({ url });
  expect(await refusalOf(sender.lastRun('rome'))).toMatchObject({
    code: 'cms.unreachable',
    message: expect.stringContaining(url),
  });
  expect(said).toHaveLength(2);
});

test('a refusal is told in its own words and not retried', async () => {
  cms.failures.push({
    status: 422,
    body: {
      title: 'Trop de retraits',
      status: 422,
      detail: '40 métiers seraient retirés.',
      code: 'ingest.tooManyRetired',
    },
  });
  expect(await refusalOf(client().cms.sendRun({ ...RUN }, await spoolOf(THEMES)))).toMatchObject({
    code: 'ingest.tooManyRetired',
    message: 'Trop de retraits : 40 métiers seraient retirés.',
  });
  expect(cms.calls).toHaveLength(1);
});

test('a wrong token, another server and a nonsense answer are told apart', async () => {
  expect(await refusalOf(client({ token: 'faux' }).cms.lastRun('rome'))).toMatchObject({
    message: expect.stringContaining('PORTULAN_TOKEN_IMPORTEUR'),
  });
  cms.failures.push({ status: 404, body: 'Not Found' });
  expect((await refusalOf(client().cms.lastRun('rome'))).code).toBe('cms.notPortulan');
  cms.failures.push({ status: 200, body: { bonjour: true } });
  expect((await refusalOf(client().cms.lastRun('rome'))).code).toBe('cms.answer');
  cms.failures.push({ status: 500, body: 'boum' });
  expect((await refusalOf(client().cms.lastRun('rome'))).code).toBe('cms.refused');
});
