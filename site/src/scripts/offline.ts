/** Asks for the service worker once the page is there: nothing that it does is in the way of reading. */

/** What it keeps at its first coming (85 KB) waits for a sign that somebody stays, or for so long, ms. */
const PATIENCE = 5000;
/** Not the moves of a pointer: a browser makes one up when a page takes shape under it. */
const SIGNS = ['pointerdown', 'keydown', 'scroll'];

/** The page came without the worker: it is told what to keep of it. */
async function tellVisit({ ready }: ServiceWorkerContainer): Promise<void> {
  const { active } = await ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'visite', page: location.href, files });
}

/** Calls once, at the first sign. */
function whenStaying(begin: () => void): void {
  const controller = new AbortController();
  const first = () => {
    controller.abort();
    clearTimeout(late);
    begin();
  };
  const late = setTimeout(first, PATIENCE);
  for (const sign of SIGNS)
    addEventListener(sign, first, { passive: true, signal: controller.signal });
}

export function goOffline(): void {
  // While developing, pages change under their address.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // A browser may refuse it (private window): the portal does without.
  const register = () => serviceWorker.register('/sw.js').catch(() => undefined);
  addEventListener('load', () => {
    if (serviceWorker.controller) register();
    else whenStaying(() => register().then((done) => done && tellVisit(serviceWorker)));
  });
}
