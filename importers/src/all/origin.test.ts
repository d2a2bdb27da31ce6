import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputFile } from '../core/input/input.ts';
import { placeOf } from './origin.ts';

const place = (...names: string[]) =>
  placeOf(
    names.map(
      (name): InputFile => ({
        name,
        open: async () => [] as never,
        disk: { path: join('données', name), name },
      }),
    ),
    'données',
  );

test('the smallest place that holds all the files', () => {
  expect(place('rome/a.csv', 'rome/version.txt')).toBe(join('données', 'rome'));
  expect(place('rncp/kit/a.csv', 'rncp/b.xml')).toBe(join('données', 'rncp'));
  expect(place('rncp/a.csv', 'rncp-2/b.xml')).toBe('données');
  expect(place('a.csv', 'b.csv')).toBe('données');
  expect(place('bmo/a.csv')).toBe(join('données', 'bmo', 'a.csv'));
  expect(place('kit.zip', 'kit.zip')).toBe(join('données', 'kit.zip'));
  expect(place()).toBe('données');
});
