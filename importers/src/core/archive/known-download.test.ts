import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../../../test/fake-cms.ts';
import { silent, temporaryFolder } from '../../../test/helpers.ts';
import { CmsClient } from '../../cms-client/cms-client.ts';
import { communes } from '../../sources/communes/communes.ts';
import { runImport } from '../run-import.ts';
import { Archive } from './archive.ts';

const FILE = join(import.meta.dirname, '../../sources/communes/fixtures/communes_2026.csv');

let cms: FakeCms;
let home: string;
beforeEach(async () => {
  cms = await startFakeCms();
  home = temporaryFolder();
});
afterEach(() => cms.close());

/** A server of one file; `answers` holds the statuses it gave. */
async function serve() {
  const site = { body: readFileSync(FILE), etag: '"un"', answers: [] as number[], url: '' };
  const server = createServer((request, response) => {
    const status = request.headers['if-none-match'] === site.etag ? 304 : 200;
    site.answers.push(status);
    response.writeHead(status, { etag: site.etag, 'content-type': 'text/csv' });
    response.end(status === 200 ? site.body : undefined);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/communes_2026.csv`;
  return site;
}

function importFrom(location: string, force = false) {
  const signal = new AbortController().signal;
  const { url, token } = cms;
  const client = new CmsClient({ url, token, signal, delaysMs: [], onRetry: () => undefined });
  const options = { source: communes, location, force, progress: silent, signal };
  return runImport({ ...options, cms: client, archive: new Archive(home) });
}

test('an unchanged download is not downloaded, a changed one is', async () => {
  const site = await serve();
  const first = await importFrom(site.url);
  expect(first.etat).toBe('applique');
  const second = await importFrom(site.url);
  expect(second).toMatchObject({ etat: 'identique', release: first.release });
  expect(site.answers).toEqual([200, 304]);
  site.etag = '"deux"';
  expect((await importFrom(site.url)).etat).toBe('identique');
  expect((await importFrom(site.url)).etat).toBe('identique');
  expect(site.answers).toEqual([200, 304, 200, 304]);
  await importFrom(site.url, true);
  expect(site.answers.at(-1)).toBe(200);
});

test('the file is downloaded again when the CMS holds another run, or none', async () => {
  const site = await serve();
  await importFrom(site.url);
  cms.runs.clear();
  expect((await importFrom(site.url)).etat).toBe('applique');
  await importFrom(FILE, true);
  const last = cms.runs.get('communes');
  if (last) cms.runs.set('communes', { ...last, empreinte: 'une autre' });
  expect((await importFrom(site.url)).etat).toBe('applique');
  expect(site.answers).toEqual([200, 200, 200]);
});

test('and when the code that reads it has changed, or what was known cannot be read', async () => {
  const site = await serve();
  await importFrom(site.url);
  const path = join(home, 'communes', 'telechargement.json');
  const known = JSON.parse(readFileSync(path, 'utf8'));
  expect(known).toMatchObject({ url: site.url, etag: '"un"' });
  writeFileSync(path, JSON.stringify({ ...known, lecture: 'autrefois' }));
  await importFrom(site.url);
  writeFileSync(path, '{');
  await importFrom(site.url);
  await importFrom(site.url);
  expect(site.answers).toEqual([200, 200, 200, 304]);
});

test('a dry run and a file of the disk leave what is known as it is', async () => {
  const site = await serve();
  const signal = new AbortController().signal;
  await runImport({ source: communes, location: site.url, progress: silent, signal });
  await importFrom(FILE);
  expect(() => readFileSync(join(home, 'communes', 'telechargement.json'))).toThrow('ENOENT');
});
