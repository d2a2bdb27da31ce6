/**
 * `npm start`: from a fresh clone to a working portal. Each step is skipped when it is already done,
 * so that the same command starts the portal again; Ctrl-C stops everything.
 */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { runNode, stopAll } from './lib/child.ts';
import { startCms } from './lib/cms.ts';
import { openLog } from './lib/cms-log.ts';
import { cmsEnvironment } from './lib/environment.ts';
import { main } from './lib/failure.ts';
import { type Home, localUrl, portFrom, portulanHome, prepareHome } from './lib/home.ts';
import { claimHome } from './lib/instance.ts';
import { requireFreePort } from './lib/ports.ts';
import { readOrMakeSecrets } from './lib/secrets.ts';
import { firstSignal } from './lib/signals.ts';
import { close, listen } from './serve/portal.ts';
import { accountsEnvironment, firstAccounts, tellFirstAccounts } from './start/accounts.ts';
import { seedIfEmpty } from './start/seed.ts';

const CMS_BUILD = join('cms', 'build.mts');
const SITE_BUILD = join('site', 'src', 'build', 'cli.ts');

const started = performance.now();
const say = (text: string) =>
  console.log(`[${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`);

async function start(home: Home): Promise<void> {
  const [port, cmsPort] = [portFrom('PORT'), portFrom('CMS_PORT')];
  prepareHome(home);
  await claimHome(home, { port, cmsPort });
  await requireFreePort('PORT', port);
  await requireFreePort('CMS_PORT', cmsPort);
  const { secrets } = readOrMakeSecrets(home);
  const accounts = firstAccounts(home);

  say('Préparation du CMS…');
  await runNode([CMS_BUILD, '--server']);
  // Nothing below waits for the admin, which takes the longest to build.
  const adminBuilt = runNode([CMS_BUILD]);
  adminBuilt.catch(() => {});

  say('Démarrage du CMS…');
  const log = openLog(home);
  await startCms({ home, port: cmsPort, secrets, env: accountsEnvironment(accounts), log });
  const env = {
    ...(await cmsEnvironment(home)),
    PORTULAN_CMS_URL: localUrl(cmsPort),
    PORTULAN_SITE_URL: process.env.PORTULAN_SITE_URL ?? localUrl(port),
  };
  await seedIfEmpty(env, say);
  say('Construction du site…');
  await runNode([SITE_BUILD], { env });
  server = await listen(home.current, port);
  await adminBuilt;

  say('Portulan est prêt.');
  console.log(
    `\n  Portail         ${localUrl(port)}\n  Administration  ${localUrl(cmsPort)}/admin`,
  );
  if (accounts) tellFirstAccounts(home, accounts, secrets.PORTULAN_TOKEN_AGENCE);
  console.log(`  État : ${home.folder} · journal du CMS : ${log.path} · Ctrl-C arrête tout.`);
}

let server: Server | undefined;
await main(async () => {
  const stopped = firstSignal();
  const working = start(portulanHome());
  working.catch(() => {});
  try {
    await Promise.race([working, stopped]);
    await stopped;
    console.log('\nArrêt…');
    return 0;
  } finally {
    if (server) await close(server);
    await stopAll();
  }
});
