/**
 * The worker: does what is asked from the administration and puts on line what is published there, so
 * that the CMS itself runs nothing. `npm start` and `npm run dev` keep one beside the CMS; more of
 * them share the requests.
 */
import { stopAll } from './lib/child.ts';
import { cmsEnvironment } from './lib/environment.ts';
import { Failure, main } from './lib/failure.ts';
import { portulanHome } from './lib/home.ts';
import { stopwatch } from './lib/progress.ts';
import { firstSignal } from './lib/signals.ts';
import { hookBuilder, localBuilder } from './worker/builder.ts';
import { siteBuilds } from './worker/builds.ts';
import { importerOf } from './worker/importer.ts';
import { importRequests } from './worker/imports.ts';
import { work } from './worker/loop.ts';
import { requestsOf } from './worker/requests.ts';

/** An editor waits for the page: the CMS is asked twice a second. */
const BUILD_PAUSE = 500;

function tokenOf(env: NodeJS.ProcessEnv, variable: string): string {
  const token = env[variable];
  if (token) return token;
  throw new Failure(
    'worker.noToken',
    `Il manque un jeton : démarrez le portail une fois (npm start), ou donnez ${variable}.`,
  );
}

await main(async () => {
  const env = await cmsEnvironment(portulanHome());
  const { CMS_URL: url = '', PORTULAN_BUILD_HOOK: hook } = env;
  const stopping = new AbortController();
  firstSignal().then(() => stopping.abort());
  const { signal } = stopping;
  const say = stopwatch();
  const imports = importRequests({
    requests: requestsOf({ url, token: tokenOf(env, 'PORTULAN_TOKEN_IMPORTEUR') }),
    importer: importerOf(env),
  });
  const builds = siteBuilds({
    cms: { url, token: tokenOf(env, 'PORTULAN_TOKEN_SITE') },
    builder: hook ? hookBuilder(hook) : localBuilder(env),
  });
  say(`Travailleur prêt : demandes de ${url}.`);
  // A long import keeps nobody waiting for a page.
  await Promise.all([
    work([imports], { signal, say }),
    work([builds], { signal, say, pause: BUILD_PAUSE }),
  ]);
  await stopAll();
  return 0;
});
