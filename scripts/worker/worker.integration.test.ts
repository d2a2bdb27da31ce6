/** A real CMS, a real worker and the real importers, from the request to the run. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Administration, administration, apply } from '../../cms/test/client.ts';
import { freePort, type RunningCms, startCms } from '../../cms/test/start-cms.ts';
import { runNode, startNode, stop } from '../lib/child.ts';

/** Relative, as `npm start` gives it: workers run at the root of the project. */
const FIXTURE = join('importers', 'src', 'sources', 'rome', 'fixtures', 'release');
const PATIENCE = { timeout: 60_000, interval: 100 };

let port: number;
let cms: RunningCms;
let admin: Administration;
let worker: ChildProcess;
let said = '';

async function start(home?: string): Promise<void> {
  cms = await startCms({ port, ...(home ? { home } : {}) });
  admin = await administration(cms, 'admin');
}

const environment = () => ({
  PATH: process.env.PATH,
  CMS_URL: cms.url,
  PORTULAN_HOME: cms.home,
  PORTULAN_TOKEN_IMPORTEUR: cms.tokens.importeur,
});

function startWorker(): void {
  const listen = (text: string) => {
    said += text;
  };
  worker = startNode([join('scripts', 'worker.ts')], {
    env: environment(),
    stdout: listen,
    stderr: listen,
  });
}

beforeAll(async () => {
  port = await freePort();
  await start();
  await runNode([join('importers', 'src', 'cli.ts'), 'rome', FIXTURE, '--json'], {
    env: environment(),
    stdout: () => undefined,
    stderr: () => undefined,
  });
  startWorker();
});
afterAll(async () => {
  if (worker) await stop(worker);
  await cms?.stop();
});

const ask = async (source: string, forcer = false): Promise<string> =>
  (await admin('POST', '/ingest/demandes', { source, forcer })).body.identifiant;

async function requestOf(source: string) {
  const { body } = await admin('GET', '/ingest/sources');
  return body.sources.find((one: { source: string }) => one.source === source)?.demande;
}

/** The request once it has ended. */
async function ended(source: string, identifiant: string) {
  await expect
    .poll(async () => {
      const demande = await requestOf(source);
      return demande?.identifiant === identifiant && demande.finLe !== undefined;
    }, PATIENCE)
    .toBe(true);
  return requestOf(source);
}

test('a source is read again where it was read; the same files are recognised', async () => {
  const demande = await ended('rome', await ask('rome'));
  expect(demande).toMatchObject({ etat: 'terminee', origine: FIXTURE });
  expect(demande.message).toContain('déjà en place');
});

test('forced, it is applied again, and the request leads to its run', async () => {
  const identifiant = await ask('rome', true);
  const demande = await ended('rome', identifiant);
  expect(demande).toMatchObject({ etat: 'terminee', forcer: true });
  expect(demande.message).toContain('créés : 0');
  const { run } = (await admin('GET', `/ingest/runs/${demande.run}`)).body;
  expect(run).toMatchObject({ etat: 'applique', demande: identifiant, origine: FIXTURE });
});

test('what cannot be read again says why', async () => {
  const theme = { type: 'theme', record: { code: 't1', libelle: 'Thème' } };
  await apply(cms, [theme], { source: 'sans-origine', mode: 'partiel' });
  const without = await ended('sans-origine', await ask('sans-origine'));
  expect(without).toMatchObject({ etat: 'echouee' });
  expect(without.message).toContain('On ne sait pas où lire');
  await apply(cms, [theme], { source: 'inconnue', mode: 'partiel', origine: '--force' });
  const unknown = await ended('inconnue', await ask('inconnue'));
  expect(unknown).toMatchObject({ etat: 'echouee' });
  expect(unknown.message).toContain('« inconnue »');
});

test('the CMS may stop and come back: the worker waits, and no request is lost', async () => {
  await stop(worker);
  const identifiant = await ask('rome');
  startWorker();
  await cms.stop({ keep: true });
  await expect.poll(() => said, PATIENCE).toContain('ne répond pas');
  await start(cms.home);
  expect(await ended('rome', identifiant)).toMatchObject({ etat: 'terminee' });
});
