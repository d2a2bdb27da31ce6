/**
 * The worker: does what is asked from the administration, so that the CMS itself runs nothing.
 * `npm start` and `npm run dev` keep one beside the CMS; more of them share the requests.
 */
import { stopAll } from './lib/child.ts';
import { cmsEnvironment } from './lib/environment.ts';
import { Failure, main } from './lib/failure.ts';
import { portulanHome } from './lib/home.ts';
import { stopwatch } from './lib/progress.ts';
import { firstSignal } from './lib/signals.ts';
import { importerOf } from './worker/importer.ts';
import { importRequests } from './worker/imports.ts';
import { work } from './worker/loop.ts';
import { requestsOf } from './worker/requests.ts';

await main(async () => {
  const env = await cmsEnvironment(portulanHome());
  const { CMS_URL: url = '', PORTULAN_TOKEN_IMPORTEUR: token } = env;
  if (!token)
    throw new Failure(
      'worker.noToken',
      'Il manque le jeton d’import : démarrez le portail une fois (npm start), ou donnez PORTULAN_TOKEN_IMPORTEUR.',
    );
  const stopping = new AbortController();
  firstSignal().then(() => stopping.abort());
  const say = stopwatch();
  say(`Travailleur prêt : demandes de ${url}.`);
  const imports = importRequests({
    requests: requestsOf({ url, token }),
    importer: importerOf(env),
  });
  await work([imports], { signal: stopping.signal, say });
  await stopAll();
  return 0;
});
