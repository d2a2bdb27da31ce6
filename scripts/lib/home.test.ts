import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Home, homeAt, portFrom, prepareHome } from './home.ts';
import { claimHome, runningInstance } from './instance.ts';
import { freePort, requireFreePort } from './ports.ts';
import { readOrMakeSecrets, readSecrets } from './secrets.ts';

let home: Home;
beforeEach(() => {
  home = homeAt(join(mkdtempSync(join(tmpdir(), 'portulan-home-')), 'home'));
  prepareHome(home);
});
afterEach(() => rmSync(join(home.folder, '..'), { recursive: true, force: true }));

test('the home and its secrets are for their owner only', () => {
  readOrMakeSecrets(home);
  expect(statSync(home.folder).mode & 0o777).toBe(0o700);
  expect(statSync(home.secrets).mode & 0o777).toBe(0o600);
});

test('a home that others could read is closed', () => {
  rmSync(home.folder, { recursive: true });
  mkdirSync(home.folder, { mode: 0o755 });
  prepareHome(home);
  expect(statSync(home.folder).mode & 0o777).toBe(0o700);
});

test('secrets are made once, all different, and a missing one is added', () => {
  const first = readOrMakeSecrets(home);
  expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
  expect(readOrMakeSecrets(home)).toEqual(first);
  const { PORTULAN_TOKEN_AGENCE: _, ...older } = first;
  writeFileSync(home.secrets, JSON.stringify(older));
  const completed = readOrMakeSecrets(home);
  expect(completed).toMatchObject(older);
  expect(completed.PORTULAN_TOKEN_AGENCE).toHaveLength(64);
});

test('a ruined secrets.json is said, and never replaced', () => {
  writeFileSync(home.secrets, '{"APP_KEYS": ');
  expect(() => readOrMakeSecrets(home)).toThrow('sauvegarde');
  expect(readFileSync(home.secrets, 'utf8')).toBe('{"APP_KEYS": ');
});

test('an instance that never started has no secrets', () => {
  expect(readSecrets(home)).toEqual({});
});

test('a taken port is named with the variable that changes it', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  await expect(requireFreePort('CMS_PORT', port)).rejects.toThrow(
    new RegExp(`Le port ${port} \\(CMS_PORT\\)`),
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(requireFreePort('CMS_PORT', port)).resolves.toBeUndefined();
});

test('a port that is no port is refused', () => {
  expect(portFrom('PORT', {})).toBe(4321);
  expect(portFrom('CMS_PORT', { CMS_PORT: '1400' })).toBe(1400);
  for (const PORT of ['quatre', '0', '70000', '12.5'])
    expect(() => portFrom('PORT', { PORT })).toThrow('PORT=');
});

test('a home already run is refused; what a killed instance left is not', async () => {
  const ports = { port: await freePort(), cmsPort: await freePort() };
  await claimHome(home, ports);
  expect(await runningInstance(home)).toEqual({ pid: process.pid, ...ports });
  await expect(claimHome(home, ports)).rejects.toThrow('tourne déjà');
  writeFileSync(home.instance, JSON.stringify({ pid: 2 ** 22 + 1, ...ports }));
  expect(await runningInstance(home)).toBeUndefined();
  writeFileSync(home.instance, '{');
  expect(await runningInstance(home)).toBeUndefined();
});
