import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/home.ts';
import { compileRules, readRules } from './netlify-rules.ts';

const rules = compileRules({
  headers: [
    { for: '/*', values: { 'X-All': '1' } },
    { for: '/data/:section/index.json', values: { 'X-Data': '1' } },
    { for: '/a.b', values: { 'X-Dot': '1' } },
  ],
  redirects: [{ from: '/ancien/*', to: '/nouveau/:splat', status: 301 }],
});
const names = (path: string) => rules.headersFor(path).map(([name]) => name);

test('a star takes any path, a placeholder one segment, a dot is a dot', () => {
  expect(names('/x/y/')).toEqual(['X-All']);
  expect(names('/data/metiers/index.json')).toEqual(['X-All', 'X-Data']);
  expect(names('/data/a/b/index.json')).toEqual(['X-All']);
  expect(names('/aXb')).toEqual(['X-All']);
});

test('the rest of the path goes with a redirect', () => {
  expect(rules.redirectFor('/ancien/x/y/')).toEqual({ to: '/nouveau/x/y/', status: 301 });
  expect(rules.redirectFor('/autre/')).toBeUndefined();
});

const ours = compileRules(readRules(join(ROOT, 'netlify.toml')));

test.each([
  '/',
  '/metiers/x/',
  '/index.json',
  '/en/index.json',
  '/metiers/x/index.json',
  '/en/domaines/x/index.json',
  '/_astro/x.css',
  '/media/x.webp',
  '/pagefind/a/pagefind.js',
  '/pagefind/a/fragment/fr_1.pf_fragment',
])('%s gets no header from two rules: Netlify would join them', (path) => {
  const found = ours.headersFor(path).map(([name]) => name.toLowerCase());
  expect(new Set(found).size).toBe(found.length);
});

test('what is named by its content is kept for ever, and nothing else', () => {
  const isKept = (path: string) =>
    ours.headersFor(path).some(([, value]) => value.includes('immutable'));
  expect(isKept('/pagefind/metiers-1/fragment/fr_1.pf_fragment')).toBe(true);
  expect(isKept('/pagefind/metiers-1/index/fr_1.pf_index')).toBe(true);
  expect(isKept('/_astro/page.abc.js')).toBe(true);
  expect(isKept('/pagefind/metiers-1/pagefind-entry.json')).toBe(false);
  expect(isKept('/metiers/boulanger/')).toBe(false);
});

test.each([
  '/index.json',
  '/metiers/index.json',
  '/metiers/x/index.json',
  '/en/domaines/x/index.json',
])('a program of any site may read %s', (path) =>
  expect(ours.headersFor(path)).toContainEqual(['Access-Control-Allow-Origin', '*']),
);

test('no other site may read a page', () => {
  for (const path of ['/', '/metiers/x/', '/book-metiers/'])
    expect(ours.headersFor(path).map(([name]) => name)).not.toContain(
      'Access-Control-Allow-Origin',
    );
});
