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

test('no path gets one header from two rules: Netlify would join them', () => {
  const ours = compileRules(readRules(join(ROOT, 'netlify.toml')));
  for (const path of ['/', '/metiers/x/', '/_astro/x.css', '/media/x.webp', '/pagefind/a/b.js']) {
    const found = ours.headersFor(path).map(([name]) => name.toLowerCase());
    expect(new Set(found).size).toBe(found.length);
  }
});
