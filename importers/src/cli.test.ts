import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type FakeCms, startFakeCms } from '../test/fake-cms.ts';
import { FIXTURE, release, runCli, tablePath, temporaryFolder } from '../test/helpers.ts';

// A process each, sometimes several, of a program that loads every source.
vi.setConfig({ testTimeout: 30_000 });

let cms: FakeCms;
beforeEach(async () => {
  cms = await startFakeCms();
});
afterEach(() => cms.close());

test('--json prints one object on stdout and the rest on stderr', async () => {
  const { code, stdout, stderr } = await runCli(['rome', FIXTURE, '--json'], {
    CMS_URL: cms.url,
    PORTULAN_TOKEN_IMPORTEUR: cms.token,
  });
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({
    source: 'rome',
    release: 'ROME 4.0 version 60',
    unresolved: 0,
    seconds: expect.any(Number),
    peakMemoryMb: expect.any(Number),
    entities: {
      metier: {
        read: 3,
        accepted: 3,
        rejected: 0,
        created: 3,
        updated: 0,
        unchanged: 0,
        retired: 0,
      },
    },
  });
  expect(stderr).toContain('Lecture des 22 tables du ROME');
});

test('the token comes from secrets.json, the port from CMS_PORT', async () => {
  const home = temporaryFolder();
  writeFileSync(
    join(home, 'secrets.json'),
    JSON.stringify({ PORTULAN_TOKEN_IMPORTEUR: cms.token }),
  );
  const { code, stdout } = await runCli(['rome', FIXTURE], {
    CMS_PORT: new URL(cms.url).port,
    PORTULAN_HOME: home,
  });
  expect(code).toBe(0);
  expect(stdout).toContain('Métiers');
});

test.each([
  [['rome'], 'import.usage'],
  [['inconnue', FIXTURE], 'import.usage'],
  [['rome', FIXTURE, '--faux'], 'import.usage'],
  [['rome', '/nulle/part', '--dry-run'], 'import.input.missing'],
  [['rome', FIXTURE], 'import.settings.token'],
])('%j fails with one JSON object: %s', async (args, error) => {
  const { code, stdout, stderr } = await runCli([...args, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ error: { code: error, message: expect.any(String) } });
  expect(stderr).not.toContain('    at ');
});

test('a damaged secrets.json is said so', async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'secrets.json'), '{');
  expect(
    JSON.parse((await runCli(['rome', FIXTURE, '--json'], { PORTULAN_HOME: home })).stdout).error
      .code,
  ).toBe('import.settings.secrets');
});

const connected = () => ({ CMS_URL: cms.url, PORTULAN_TOKEN_IMPORTEUR: cms.token });

test('all --json prints one object; a source that fails makes it end with 1', async () => {
  const folder = release();
  writeFileSync(join(folder, 'notes.dat'), 'à garder');
  const good = await runCli(['all', '--from', folder, '--json'], connected());
  expect(good.code).toBe(0);
  expect(good.stdout.trim().split('\n')).toHaveLength(1);
  const { sources, fichiers, liens, seconds } = JSON.parse(good.stdout);
  expect(sources).toEqual([expect.objectContaining({ source: 'rome', etat: 'applique' })]);
  expect(fichiers).toContainEqual({ nom: 'notes.dat', etat: 'sansImporteur' });
  expect(liens).toMatchObject({ metiers: 3, avec: { certification: 0 } });
  expect(seconds).toEqual(expect.any(Number));
  expect(good.stderr).toContain('rome : Lecture des 22 tables');
  rmSync(tablePath(folder, 'referentiel_competence'));
  const bad = await runCli(['all', '--from', folder, '--json'], connected());
  expect(bad.code).toBe(1);
  expect(JSON.parse(bad.stdout).sources).toEqual([
    { source: 'rome', error: { code: 'import.rome.missingFile', message: expect.any(String) } },
  ]);
  const read = await runCli(['all', '--from', folder], connected());
  expect(read.stdout).toContain('notes.dat : sans importeur');
  expect(read.stdout).toContain('Source rome — a échoué');
});

test('rejouer sends what was kept', async () => {
  const env = { ...connected(), PORTULAN_HOME: temporaryFolder() };
  await runCli(['rome', FIXTURE], env);
  cms.data.clear();
  const { code, stdout } = await runCli(['rejouer', 'rome', '--json'], env);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    source: 'rome',
    etat: 'applique',
    rejoue: expect.any(String),
    entities: { metier: { created: 3 } },
  });
});

/** A CMS that knows no run and never answers to one. */
async function silentCms(): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method === 'GET')
      response
        .writeHead(404, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ code: 'ingest.noRun' }));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['one source', ['rome', FIXTURE], { error: { code: 'import.interrupted' } }],
  [
    'all of them',
    ['all', '--from', FIXTURE],
    { sources: [{ source: 'rome', error: { code: 'import.interrupted' } }] },
  ],
])(
  'Ctrl-C while the CMS works stops cleanly with 130 and leaves no file: %s',
  async (_, args, told) => {
    const temporary = join(temporaryFolder(), 'tmp');
    mkdirSync(temporary);
    const home = temporaryFolder();
    const env = {
      CMS_URL: await silentCms(),
      PORTULAN_TOKEN_IMPORTEUR: 'x',
      PORTULAN_HOME: home,
      TMPDIR: temporary,
    };
    let sent = false;
    const result = await runCli([...args, '--json'], env, (kill, stderr) => {
      if (!sent && stderr.includes('Envoi de')) {
        sent = true;
        kill('SIGINT');
      }
    });
    expect(result.code).toBe(130);
    expect(JSON.parse(result.stdout)).toMatchObject(told);
    expect(readdirSync(temporary).filter((name) => name.startsWith('portulan-import-'))).toEqual(
      [],
    );
    expect(readdirSync(join(home, 'imports', 'rome'))).toEqual([]);
  },
);
