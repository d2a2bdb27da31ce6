/** Read once, read again without a network; and a new version that breaks no page in use. */
import {
  cpSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { templateAddresses, visit } from './visit.ts';

const browser = browserOfFile();

/** The worker is there, and has kept the page that was open before it. */
async function untilKept(page: Page, path: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(async (one) => Boolean(await caches.match(one)), path))
    .toBe(true);
}

async function offline(context: BrowserContext, page: Page, path: string) {
  await context.setOffline(true);
  const answer = await page.goto(path);
  return { title: await page.locator('h1').innerText(), status: answer?.status() };
}

const styled = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontFamily);

const jobAddress = async () =>
  (await templateAddresses()).find((path) => /^\/metiers\/[^/]+\/$/.test(path)) ?? '';

test('a job and the Book read once are read again without a network, in their own looks', async () => {
  const job = await jobAddress();
  const { page, complaints, close } = await visit(browser(), job);
  const title = await page.locator('h1').innerText();
  await untilKept(page, job);
  await page.locator('[data-book-heart]').click();
  const context = page.context();

  expect(await offline(context, page, job)).toEqual({ title, status: 200 });
  expect(await styled(page)).toMatch(/Young Serif/);
  // Never opened before: it is in the core, script and all.
  await page.goto('/book-metiers/');
  await page.locator('.book-liste').waitFor();
  expect(await page.locator('.book-liste h2').allInnerTexts()).toEqual([title]);
  // A page never read says so, and offers those that were.
  await page.goto('/sources/');
  expect(await page.locator('h1').innerText()).toMatch(/réseau/);
  await page.locator(`[data-kept-list] a[href="${job}"]`).click();
  expect(await page.locator('h1').innerText()).toBe(title);

  await context.setOffline(false);
  await page.goto('/sources/');
  expect(await page.locator('h1').innerText()).toMatch(/Sources/);
  expect(
    complaints.filter((said) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(said)),
  ).toEqual([]);
  await close();
});

test('the browser finds all that it asks for to install the portal', async () => {
  const { page, close } = await visit(browser(), '/');
  await untilKept(page, '/');
  const devtools = await page.context().newCDPSession(page);
  const { url, data = '', errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { start_url, display, icons } = JSON.parse(data);
  expect([start_url, display]).toEqual(['/', 'standalone']);
  for (const { src, sizes } of icons.filter(({ type }: { type: string }) => type === 'image/png')) {
    const side = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, new URL(src, url).href);
    expect(side, src).toBe(sizes);
  }
  await close();
});

test('functions and what is sent never come from the worker', async () => {
  const { page, close } = await visit(browser(), '/');
  await untilKept(page, '/');
  await page.evaluate(() => fetch('/api/health'));
  expect(await page.evaluate(async () => Boolean(await caches.match('/api/health')))).toBe(false);
  await close();
});

/** Deploys the live version again with its style under another name; gives both names. */
function deployAgain(): { before: string; after: string } {
  const site = join(inject('home'), 'site');
  const live = readlinkSync(join(site, 'current'));
  const versions = join(site, 'versions');
  const version = `${basename(live)}9`;
  const folder = join(versions, version);
  cpSync(join(versions, basename(live)), folder, { recursive: true });
  const assets = join(folder, '_astro');
  const before = readdirSync(assets).find((name) => name.endsWith('.css')) ?? '';
  const after = before.replace('.css', '2.css');
  renameSync(join(assets, before), join(assets, after));
  for (const page of [
    'sources/index.html',
    'book-metiers/index.html',
    'hors-ligne/index.html',
    'sw.js',
  ]) {
    const file = join(folder, page);
    const text = readFileSync(file, 'utf8').replaceAll(before, after);
    rmSync(file);
    writeFileSync(file, page === 'sw.js' ? text.replace('"version":"', '"version":"n') : text);
  }
  const point = (to: string) => {
    const aside = join(site, 'aside');
    symlinkSync(to, aside);
    renameSync(aside, join(site, 'current'));
  };
  point(join('versions', version));
  onTestFinished(() => {
    point(live);
    rmSync(folder, { recursive: true });
  });
  return { before: `/_astro/${before}`, after: `/_astro/${after}` };
}

test('a version deployed while a page is open breaks neither that page nor the next one', async () => {
  const job = await jobAddress();
  const { page, complaints, close } = await visit(browser(), job);
  await untilKept(page, job);
  const title = await page.locator('h1').innerText();
  const { before, after } = deployAgain();
  // The browser finds the new worker; the page in use keeps its own.
  await page.evaluate(() =>
    navigator.serviceWorker.ready.then((one) => one.update()).then(() => undefined),
  );
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)))
    .toBe(true);
  expect(await page.evaluate((url) => fetch(url).then(({ ok }) => ok), before)).toBe(true);

  await page.goto('/sources/');
  expect(await styled(page)).toMatch(/Young Serif/);
  expect(await page.locator(`link[href="${after}"]`).count()).toBe(1);

  // What was read under the old version is whole without a network.
  expect(await offline(page.context(), page, job)).toEqual({ title, status: 200 });
  expect(await styled(page)).toMatch(/Young Serif/);
  await page.goto('/book-metiers/');
  await page.locator('.book-page').waitFor();
  expect(await styled(page)).toMatch(/Young Serif/);
  expect(
    complaints.filter((said) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(said)),
  ).toEqual([]);
  await close();
});
