import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { weigh } from './budgets.ts';

const folder = mkdtempSync(join(tmpdir(), 'portulan-budget-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const html = `<link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://x.example/">
<script type="module" src="/a.js"></script><img src="/lazy.webp" loading="lazy">
<svg><use href="/sprite.svg#one" /></svg><svg><use href="/sprite.svg#two" /></svg>`;
const files = {
  'metiers/x/index.html': html,
  'a.css': 'a{}',
  'a.js': 'let a;',
  'sprite.svg': '<svg/>',
};

test('a page weighs itself and what it asks for at once, each file once', () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const sizes = Object.values(files).map((text) => brotliCompressSync(text).length);
  expect(weigh(folder, '/metiers/x/')).toEqual({
    bytes: sizes.reduce((a, b) => a + b),
    requests: 4,
    scriptBytes: brotliCompressSync('let a;').length,
  });
});
