/** What a page costs a visitor, as Chromium itself counts it. */
import type { Page } from 'playwright-core';

export type PageCost = {
  url: string;
  requests: number;
  /** Bytes over the wire: headers and compressed bodies. */
  bytes: number;
  scriptBytes: number;
  /** Largest Contentful Paint, ms. */
  lcp: number;
  /** Cumulative Layout Shift. */
  cls: number;
};

type Paint = { lcp: number; cls: number };

/** Runs in the page, before it. */
function watchPaint() {
  const paint: Paint = { lcp: 0, cls: 0 };
  Object.assign(window, { portulanPaint: paint });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) paint.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput)
        paint.cls += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens the page with an empty cache and waits until it is quiet. */
export async function measurePage(page: Page, url: string): Promise<PageCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  const cost = { requests: 0, bytes: 0, scriptBytes: 0 };
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return;
    cost.requests++;
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    cost.bytes += encodedDataLength;
    if (scripts.has(requestId)) cost.scriptBytes += encodedDataLength;
  });
  await page.addInitScript(watchPaint);
  await page.goto(url, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(
    () => (window as unknown as { portulanPaint: Paint }).portulanPaint,
  );
  await session.detach();
  return { url, ...cost, ...paint };
}
