import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differences } from './compare-folders.ts';

test('finds what differs, what is missing and what is too many', () => {
  const root = mkdtempSync(join(tmpdir(), 'portulan-compare-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const side of ['a', 'b']) write(`${side}/same/index.html`, 'same');
  write('a/changed.html', 'one');
  write('b/changed.html', 'two');
  write('a/missing.html', '');
  write('b/extra.html', '');
  expect(differences(join(root, 'a'), join(root, 'b'))).toEqual([
    'changed.html',
    'missing.html',
    'extra.html',
  ]);
});
