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

await main(async () => {
  const env = await cmsEnvironment(portulanHome());
  const { CMS_URL: url = '', PORTULAN_BUILD_HOOK: hook } = env;
  const stopping = new AbortController();
  firstSignal().then(() => stopping.abort());
  const { signal } = stopping;
  const say = stopwatch();
  const { PORTULAN_TOKEN_IMPORTEUR: importeur, PORTULAN_TOKEN_SITE: site } = env;
  if (!importeur && !site)
    throw new Failure(
      'worker.noToken',
      'Il manque un jeton : démarrez le portail une fois (npm start), ou donnez PORTULAN_TOKEN_IMPORTEUR (imports) ou PORTULAN_TOKEN_SITE (mise en ligne).',
    );
  say(`Travailleur prêt : demandes de ${url}.`);
  // Two lives side by side: a long import keeps nobody waiting for a page.
  const lives = [];
  if (importeur) {
    const requests = requestsOf({ url, token: importeur });
    lives.push(work([importRequests({ requests, importer: importerOf(env) })], { signal, say }));
  }
  if (site) {
    const builder = hook ? hookBuilder(hook) : localBuilder(env);
    const builds = siteBuilds({ cms: { url, token: site }, builder });
    lives.push(work([builds], { signal, say, pause: BUILD_PAUSE }));
  }
  await Promise.all(lives);
  await stopAll();
  return 0;
});
