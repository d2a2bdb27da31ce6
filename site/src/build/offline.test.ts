import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf, writeOffline } from './offline.ts';

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-offline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    '_astro/a.X1.js': 'import"./b.X2.js";',
    '_astro/b.X2.js': 'const c = "/_astro/absent.js"',
    '_astro/style.X3.css': 'a{mask:url(/_astro/rhumbs.X4.svg)}',
    '_astro/rhumbs.X4.svg': '<svg/>',
    '_astro/search.X5.js': '',
    'book-metiers/index.html':
      '<link href="/_astro/style.X3.css"><astro-island component-url="/_astro/a.X1.js">',
    'hors-ligne/index.html': '<link href="/_astro/style.X3.css">',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a page needs its files, and those that they name in turn, and no others', () => {
  const names = ['a.X1.js', 'b.X2.js', 'rhumbs.X4.svg', 'style.X3.css'];
  expect(filesOf(site(), ['/book-metiers/'])).toEqual(names.map((name) => `_astro/${name}`));
});

test('the worker is one script that runs, and changes when what it keeps does', () => {
  const folder = site();
  const write = () => {
    writeOffline(folder);
    return readFileSync(join(folder, 'sw.js'), 'utf8');
  };
  const first = write();
  expect(write()).toBe(first);
  const listened: string[] = [];
  const self = { addEventListener: (type: string) => listened.push(type), location: {} };
  runInNewContext(first, { self });
  expect(listened).toEqual(['install', 'activate', 'fetch', 'message']);
  writeFileSync(join(folder, 'hors-ligne/index.html'), 'Autre chose.');
  expect(write()).not.toBe(first);
});
