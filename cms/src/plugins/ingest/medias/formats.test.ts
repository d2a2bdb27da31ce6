import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from './formats';

const generated = join(import.meta.dirname, '../../../../../content-schemas/generated/json-schema');

test('the library takes each format that the schemas name, and no other', () => {
  const named = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { pattern } = value as { pattern?: unknown };
    const [, formats = ''] = /\\\.\(([a-z0-9|]+)\)\$$/.exec(String(pattern)) ?? [];
    for (const format of formats.split('|').filter(Boolean)) named.add(`.${format}`);
    Object.values(value).forEach(walk);
  };
  for (const type of ['dossier', 'publication'])
    walk(JSON.parse(readFileSync(join(generated, `${type}.json`), 'utf8')));
  expect([...named].sort()).toEqual(Object.keys(FORMATS).sort());
});

test.each([
  ['.pdf', '%PDF-1.7', true],
  ['.pdf', '<html>', false],
  ['.mp4', '\0\0\0\x18ftypmp42', true],
  ['.mp4', 'MZ\x90', false],
  ['.odt', 'PK\x03\x04', true],
  ['.csv', 'a;b\n1;2', true],
  ['.csv', 'a\0b', false],
])('%s beginning with %j: %s', (extension, head, accepted) => {
  expect(FORMATS[extension]?.begins?.(Buffer.from(head, 'latin1'))).toBe(accepted);
});
