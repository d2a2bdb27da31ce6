/**
 * `npm start`: from a fresh clone to a working portal. Each step is skipped when it is already done,
 * so that the same command starts the portal again; Ctrl-C stops everything.
 */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { cmsDe } from '../site/src/server/cms.ts';
import { runNode, stopAll } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { portulanHome } from './lib/home.ts';
import { stopwatch } from './lib/progress.ts';
import { firstSignal } from './lib/signals.ts';
import { close, listen } from './serve/portal.ts';
import { startBackOffice, tellWord } from './start/back-office.ts';

const say = stopwatch();
let server: Server | undefined;

async function start(): Promise<void> {
  const home = portulanHome();
  const backOffice = await startBackOffice(home, say);
  say('Construction du site…');
  await runNode([join('site', 'src', 'build', 'cli.ts')], { env: backOffice.env });
  // From now on it builds the site each time that something is published.
  backOffice.work();
  server = await listen(home.current, backOffice.port, cmsDe(backOffice.env));
  await backOffice.adminBuilt;
  say('Portulan est prêt.');
  backOffice.tell();
}

await main(async () => {
  const stopped = firstSignal();
  try {
    await Promise.race([start().then(() => stopped), stopped]);
    console.log('\nArrêt…');
    return 0;
  } finally {
    if (server) await close(server);
    await stopAll();
    tellWord();
  }
});
