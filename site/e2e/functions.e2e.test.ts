/** The functions in their mounts; the bundle that Netlify makes is in `src/server/netlify.test.ts`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freePort, plainEnvironment, removeHome, temporaryHome } from './portal.ts';

test('health answers on the portal', async () => {
  const response = await fetch(`${inject('site')}/api/health`);
  expect(await response.json()).toMatchObject({ status: 'ok' });
});

test('an unknown function is a problem that programs can read', async () => {
  const response = await fetch(`${inject('site')}/api/nulle-part`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'api.notFound' });
});

test('health answers in `npm run dev:site`, beside a page made of the examples', async () => {
  const port = await freePort();
  const home = temporaryHome();
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '..', '..', 'scripts', 'bootstrap.mjs'), 'dev-site'],
    {
      env: { ...plainEnvironment(), PORT: String(port), PORTULAN_HOME: home },
      stdio: 'ignore',
    },
  );
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    removeHome(home);
  });
  const url = `http://127.0.0.1:${port}`;
  const limit = Date.now() + 60_000;
  const isReady = () =>
    fetch(`${url}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady()) && Date.now() < limit) await wait(200);
  expect(await (await fetch(`${url}/`)).text()).toContain('<h1');
  expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ status: 'ok' });
}, 90_000);
