import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../test/fake-cms.ts';
import { FIXTURE, runCli, temporaryFolder } from '../test/helpers.ts';

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

test('Ctrl-C while the CMS works stops cleanly with 130 and leaves no temporary file', async () => {
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
  const temporary = join(temporaryFolder(), 'tmp');
  mkdirSync(temporary);
  const env = {
    CMS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    PORTULAN_TOKEN_IMPORTEUR: 'x',
    TMPDIR: temporary,
  };
  let sent = false;
  const result = await runCli(['rome', FIXTURE, '--json'], env, (kill, stderr) => {
    if (!sent && stderr.includes('Envoi de')) {
      sent = true;
      kill('SIGINT');
    }
  });
  expect(result.code).toBe(130);
  expect(JSON.parse(result.stdout).error.code).toBe('import.interrupted');
  expect(readdirSync(temporary).filter((name) => name.startsWith('portulan-import-'))).toEqual([]);
});
