/** `npm run serve`: the built site and its functions, without the CMS. */
import { cmsDe } from '../site/src/server/cms.ts';
import { cmsEnvironment } from './lib/environment.ts';
import { main } from './lib/failure.ts';
import { localUrl, portFrom, portulanHome } from './lib/home.ts';
import { requireFreePort } from './lib/ports.ts';
import { firstSignal } from './lib/signals.ts';
import { close, listen } from './serve/portal.ts';

await main(async () => {
  const port = portFrom('PORT');
  await requireFreePort('PORT', port);
  const home = portulanHome();
  const server = await listen(home.current, port, cmsDe(await cmsEnvironment(home)));
  console.log(`Portail : ${localUrl(port)} (Ctrl-C pour arrêter)`);
  await firstSignal();
  await close(server);
  return 0;
});
