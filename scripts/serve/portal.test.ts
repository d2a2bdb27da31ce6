import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPortal } from './portal.ts';

let site: string;
let ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

function write(version: string, path: string, text: string) {
  const file = join(site, 'versions', version, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** As the builder does: a new link renamed over the old one. */
function switchTo(version: string) {
  symlinkSync(join('versions', version), join(site, 'next'));
  renameSync(join(site, 'next'), join(site, 'current'));
}

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'portulan-serve-'));
  write('1', 'index.html', '<h1>Accueil</h1>');
  write('1', '404.html', '<h1>Introuvable</h1>');
  write('1', 'metiers/boulanger/index.html', 'première version');
  write('1', '_astro/style.abc.css', 'body{}');
  writeFileSync(join(site, 'secret.html'), 'secret');
  switchTo('1');
  const portal = createPortal(join(site, 'current'));
  ask = (path, headers = {}, method = 'GET') =>
    portal(new Request(new URL(path, 'http://127.0.0.1'), { headers, method }));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

test('a page has the headers of netlify.toml and an ETag that is honoured', async () => {
  const page = await ask('/');
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<h1>Accueil</h1>');
  expect(page.headers.get('Content-Security-Policy')).toContain('frame-ancestors');
  expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(page.headers.get('Cache-Control')).toContain('must-revalidate');
  const again = await ask('/', { 'If-None-Match': page.headers.get('ETag') ?? '' });
  expect(again.status).toBe(304);
  expect(again.headers.get('ETag')).toBe(page.headers.get('ETag'));
});

test('an asset named by its content is kept for ever', async () => {
  const asset = await ask('/_astro/style.abc.css');
  expect(asset.headers.get('Cache-Control')).toContain('immutable');
  expect(asset.headers.get('Content-Type')).toContain('text/css');
});

test('an asset that is not there is not kept for ever', async () => {
  const asset = await ask('/_astro/nothing.css');
  expect(asset.status).toBe(404);
  expect(asset.headers.get('Cache-Control')).not.toContain('immutable');
});

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip;q=0.5', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
])('text is compressed for a browser that accepts %s', async (accepted, encoding, expand) => {
  const page = await ask('/', { 'Accept-Encoding': accepted });
  expect(page.headers.get('Content-Encoding')).toBe(encoding);
  expect(page.headers.get('Vary')).toBe('Accept-Encoding');
  expect(expand(Buffer.from(await page.arrayBuffer())).toString()).toBe('<h1>Accueil</h1>');
});

test('an address without its slash goes to the one with it, on this site only', async () => {
  const page = await ask('/metiers/boulanger?q=1');
  expect(page.status).toBe(301);
  expect(page.headers.get('Location')).toBe('/metiers/boulanger/?q=1');
  const doubled = await createPortal(join(site, 'current'))(
    new Request('http://127.0.0.1//metiers/boulanger'),
  );
  expect(doubled.headers.get('Location')).toBe('/metiers/boulanger/');
});

test('a singular form that people type leads to the page', async () => {
  const page = await ask('/metier/boulanger/?q=1');
  expect(page.status).toBe(301);
  expect(page.headers.get('Location')).toBe('/metiers/boulanger/?q=1');
});

test('the address of a retired record leads to what replaces it', async () => {
  write('2', '_redirects', '/certifications/ancien/ /certifications/nouveau/ 301\n');
  switchTo('2');
  const page = await ask('/certifications/ancien/');
  expect(page.status).toBe(301);
  expect(page.headers.get('Location')).toBe('/certifications/nouveau/');
  expect((await ask('/certifications/autre/')).status).toBe(404);
});

test('an unknown address gets the 404 page', async () => {
  const page = await ask('/nulle-part/');
  expect(page.status).toBe(404);
  expect(await page.text()).toBe('<h1>Introuvable</h1>');
});

test.each([
  '/..%2f..%2fsecret.html',
  '/%2e%2e/%2e%2e/secret.html',
  '/_astro/..%2f..%2f..%2fsecret.html',
  '/metiers/%5c..%5c..%5c..%5csecret.html',
  '/secret.html%00',
  '/%E0%A4%A',
])('no path leads out of the site: %s', async (path) => {
  const page = await ask(path);
  expect(page.status).toBe(404);
  expect(await page.text()).not.toContain('secret');
});

test('after a switch the pages are new, and the assets of the old ones are still there', async () => {
  write('2', 'metiers/boulanger/index.html', 'seconde version');
  switchTo('2');
  expect(await (await ask('/metiers/boulanger/')).text()).toBe('seconde version');
  expect((await ask('/_astro/style.abc.css')).status).toBe(200);
  expect((await ask('/404.html')).status).toBe(404);
});

test('only reading is allowed', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405);
  const head = await ask('/', {}, 'HEAD');
  expect(head.headers.get('Content-Length')).toBe('16');
  expect(await head.text()).toBe('');
});

test('before the first build the answer says what to do', async () => {
  rmSync(join(site, 'current'));
  const page = await ask('/');
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('npm run build');
});

test('functions answer on the same origin', async () => {
  expect(await (await ask('/api/health')).json()).toMatchObject({ status: 'ok' });
});
