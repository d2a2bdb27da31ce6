/** Starting, starting again, two portals side by side, stopping: what `npm start` promises. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { type Portal, processesOf, removeHome, startPortal, temporaryHome } from './portal.ts';

const home = temporaryHome();
let second: Portal;
afterAll(async () => {
  await second?.interrupt();
  removeHome(home);
});

const CREDENTIALS = /Rédaction\s+(\S+@\S+)\s+(\S+)/;

async function login(cms: string, email: string, password: string): Promise<number> {
  const response = await fetch(`${cms}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return response.status;
}

async function leftOf(folder: string): Promise<number[]> {
  for (let tries = 0; processesOf(folder).length > 0 && tries < 60; tries++) await wait(250);
  return processesOf(folder);
}

test('the first start gives addresses, credentials that work and the agencies’ token', async () => {
  const output = inject('output');
  expect(output).toContain(inject('site'));
  expect(output).toContain(`${inject('cms')}/admin`);
  expect(output).toMatch(/Jeton des agences.*\S{40}/);
  const [, email = '', password = ''] = CREDENTIALS.exec(output) ?? [];
  expect(await login(inject('cms'), email, password)).toBe(200);
  expect((await fetch(`${inject('cms')}/admin`)).status).toBe(200);
  expect(inject('firstStartSeconds')).toBeLessThanOrEqual(180);
});

test('a second portal runs beside the first', async () => {
  second = await startPortal(home);
  for (const url of [second.url, inject('site')]) {
    const page = await fetch(`${url}/`);
    expect(page.status).toBe(200);
  }
  expect(second.url).not.toBe(inject('site'));
}, 300_000);

test('its port is refused to a third, in plain words', async () => {
  const other = temporaryHome();
  const PORT = new URL(second.url).port;
  await expect(startPortal(other, { PORT })).rejects.toThrow(
    new RegExp(`Le port ${PORT} \\(PORT\\) est déjà pris`),
  );
  removeHome(other);
});

test('its home is refused to a third', async () => {
  await expect(startPortal(home)).rejects.toThrow('tourne déjà');
});

test('Ctrl-C stops all of it', async () => {
  expect(processesOf(home).length).toBeGreaterThan(1);
  expect(await second.interrupt()).toBe(0);
  expect(processesOf(home)).toEqual([]);
}, 30_000);

test('a second start recognises its state, is quick and shows no credential', async () => {
  second = await startPortal(home);
  expect(second.seconds).toBeLessThanOrEqual(20);
  expect(second.output()).not.toMatch(CREDENTIALS);
  expect(second.output()).not.toContain('Chargement de l’exemple');
}, 60_000);

test('killed with -9, it leaves no process behind, and starts again', async () => {
  const inside = processesOf(home);
  second.child.kill('SIGKILL');
  // `bootstrap` is gone; `start` and the CMS must notice.
  for (const pid of inside.filter((pid) => pid !== second.child.pid).slice(0, 1))
    process.kill(pid, 'SIGKILL');
  expect(await leftOf(home)).toEqual([]);
  second = await startPortal(home);
  expect((await fetch(`${second.url}/`)).status).toBe(200);
}, 90_000);
