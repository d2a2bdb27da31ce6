/** Asks for the service worker once the page is there: nothing that it does is in the way of reading. */
/** The page came without the worker: it is told what to keep of it. */
async function tellVisit(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'visite', page: location.href, files });
}

export function goOffline(): void {
  // While developing, pages change under their address.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  addEventListener('load', () => {
    const isFirst = !serviceWorker.controller;
    serviceWorker
      .register('/sw.js')
      .then(() => (isFirst ? tellVisit() : undefined))
      // A browser may refuse it (private window): the portal does without.
      .catch(() => undefined);
  });
}
