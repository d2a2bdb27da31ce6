/** What a page costs a visitor, as Chromium itself counts it. */
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';

export type PageCost = {
  url: string;
  requests: number;
  /** Bytes over the wire: headers and compressed bodies. */
  bytes: number;
  /** Without React itself, which an island brings. */
  scriptBytes: number;
  /** Hosts other than the portal's. */
  thirdParties: string[];
  /** Largest Contentful Paint, ms. */
  lcp: number;
  /** Cumulative Layout Shift. */
  cls: number;
  /** Total Blocking Time: what each task takes over 50 ms, from the first paint until it is quiet. */
  tbt: number;
};

type Paint = { lcp: number; cls: number; fcp: number; tasks: { start: number; length: number }[] };

const FRAMEWORK = /\/_astro\/(react|client)\.[^/]*\.js$/;

/** The screen of a mid-range phone. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Its processor and its network, as Lighthouse has them: four times slower, slow 4G. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER_CPU = 4;

/** Runs in the page, before it. */
function watchPaint() {
  const paint: Paint = { lcp: 0, cls: 0, fcp: 0, tasks: [] };
  Object.assign(window, { portulanPaint: paint });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    paint.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as unknown as {
      hadRecentInput: boolean;
      value: number;
    };
    if (!hadRecentInput) paint.cls += value;
  });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paint.fcp = startTime;
  });
  watch('longtask', ({ startTime, duration }) => {
    paint.tasks.push({ start: startTime, length: duration });
  });
}

const blocking = ({ tasks, fcp }: Paint): number =>
  tasks
    .filter(({ start }) => start >= fcp)
    .reduce((total, { length }) => total + Math.max(0, length - 50), 0);

function countRequests(session: CDPSession, url: string) {
  const { host } = new URL(url);
  const scripts = new Set<string>();
  const cost = { requests: 0, bytes: 0, scriptBytes: 0, thirdParties: [] as string[] };
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (/^(data|blob):/.test(request.url)) return;
    cost.requests++;
    if (new URL(request.url).host !== host) cost.thirdParties.push(request.url);
    if (type === 'Script' && !FRAMEWORK.test(request.url)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    cost.bytes += encodedDataLength;
    if (scripts.has(requestId)) cost.scriptBytes += encodedDataLength;
  });
  return cost;
}

/** Opens the page with an empty cache and waits until it is quiet. */
export async function measurePage(page: Page, url: string, slow = false): Promise<PageCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  }
  const cost = countRequests(session, url);
  // What a service worker asks for goes by another session, and costs a visitor as much.
  page.context().on('requestfinished', async (request) => {
    if (!request.serviceWorker()) return;
    cost.requests++;
    // The context may be closed meanwhile.
    const sizes = await request.sizes().catch(() => undefined);
    cost.bytes += sizes ? sizes.responseHeadersSize + sizes.responseBodySize : 0;
  });
  await page.addInitScript(watchPaint);
  await page.goto(url, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(
    () => (window as unknown as { portulanPaint: Paint }).portulanPaint,
  );
  await session.detach();
  return { url, ...cost, lcp: paint.lcp, cls: paint.cls, tbt: blocking(paint) };
}
