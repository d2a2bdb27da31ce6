/** What pages may cost, on the seed; the benchmark measures the same on the real set. */
import { beforeAll, expect, inject, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { measurePage } from './measure.ts';
import { templateAddresses } from './visit.ts';

const browser = browserOfFile();
let addresses: string[];
beforeAll(async () => {
  addresses = await templateAddresses();
});

const measure = async (path: string) => {
  const context = await browser().newContext();
  const cost = await measurePage(await context.newPage(), inject('site') + path);
  await context.close();
  return cost;
};

test('a job costs at most 150 KB, 12 requests and 30 KB of JavaScript', async () => {
  const cost = await measure(addresses.find((path) => /^\/metiers\/[^/]+\/$/.test(path)) ?? '');
  expect(cost.bytes).toBeLessThanOrEqual(150_000);
  expect(cost.requests).toBeLessThanOrEqual(12);
  expect(cost.scriptBytes).toBeLessThanOrEqual(30_000);
  expect(cost.cls).toBeLessThanOrEqual(0.1);
});

test('no page but the Book ships a framework', async () => {
  for (const path of addresses.filter((address) => address !== '/book-metiers/')) {
    const { scriptBytes } = await measure(path);
    expect(scriptBytes, path).toBeLessThanOrEqual(30_000);
  }
}, 120_000);
