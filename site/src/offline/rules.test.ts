import { expect, test } from 'vitest';
import { addressOf, isWorthKeeping, kindOf } from './rules.ts';

const ORIGIN = 'https://portail.example';
const ask = (url: string, change: object = {}) =>
  kindOf({ method: 'GET', mode: 'navigate', url: ORIGIN + url, ...change }, ORIGIN);

test('pages come from the network first, files that never change from anywhere', () => {
  expect(ask('/metiers/boulanger/')).toBe('page');
  expect(ask('/_astro/a.js', { mode: 'no-cors' })).toBe('file');
  expect(ask('/media/a.webp', { mode: 'no-cors' })).toBe('file');
});

test('functions, the search, other sites, what is sent, and the rest are left alone', () => {
  expect(ask('/api/recherche?q=a')).toBe('none');
  expect(ask('/pagefind/metiers-0/pagefind.js', { mode: 'cors' })).toBe('none');
  expect(ask('/metiers/', { method: 'POST' })).toBe('none');
  expect(ask('/sitemap-1.xml', { mode: 'cors' })).toBe('none');
  expect(kindOf({ method: 'GET', mode: 'navigate', url: 'https://autre.example/' }, ORIGIN)).toBe(
    'none',
  );
});

test('errors, redirections and opaque answers are not kept', () => {
  const good = { ok: true, redirected: false, type: 'basic' } as const;
  expect(isWorthKeeping(good)).toBe(true);
  for (const bad of [{ ok: false }, { redirected: true }, { type: 'opaque' } as const])
    expect(isWorthKeeping({ ...good, ...bad })).toBe(false);
});

test('what was searched is not part of the address', () => {
  expect(addressOf(`${ORIGIN}/recherche/?q=pain#x`)).toBe('/recherche/');
});
