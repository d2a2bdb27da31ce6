import { expect, test } from 'vitest';
import { refusalOf } from '../../test/helpers.ts';
import type { TextFile } from './inspect.ts';
import { readJsonRows } from './json-rows.ts';

const fileOf = (text: string, times = 1): TextFile => ({
  name: 'essai.json',
  sha256: '',
  encoding: 'utf-8',
  open: async () =>
    (async function* () {
      const bytes = Buffer.from(text);
      for (let time = 0; time < times; time += 1) yield bytes;
    })(),
});

test('a list gives its rows', async () => {
  expect(await readJsonRows(fileOf('[{"a": 1}, "é"]'), 'essai')).toEqual([{ a: 1 }, 'é']);
});

test('what is cut, malformed or no list is refused by name', async () => {
  for (const text of ['[{"a": 1}', '{"a": 1}', '<html>', '']) {
    const refusal = await refusalOf(readJsonRows(fileOf(text), 'essai'));
    expect(refusal.code).toBe('import.essai.json');
    expect(refusal.message).toContain('essai.json');
  }
});

test('a file without end is refused before it fills the memory', async () => {
  const endless = fileOf(`"${'x'.repeat(1024 ** 2)}`, 10_000);
  expect((await refusalOf(readJsonRows(endless, 'essai'))).code).toBe('import.essai.tooLarge');
});
