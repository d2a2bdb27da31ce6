import { expect, test } from 'vitest';
import { refusalOf } from '../../test/helpers.ts';
import type { InputFile } from './input/input.ts';
import { ownFiles, ownTexts } from './own-files.ts';

const signal = new AbortController().signal;
const fileOf = (name: string, ...chunks: string[]): InputFile => ({
  name,
  open: async () =>
    (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })(),
});
const source = {
  name: 'essai',
  recognise: (_file: InputFile, head: Buffer) => head.toString().startsWith('a;b'),
};

test('a file is chosen by what it holds', async () => {
  const own = await ownFiles([fileOf('b.csv', 'c;d'), fileOf('x.txt', 'a;b\n1;2')], source);
  expect(own.map(({ name }) => name)).toEqual(['x.txt']);
});

test('a set without any is refused, and told what to bring', async () => {
  const refusal = await refusalOf(
    ownTexts([fileOf('b.csv', 'c;d')], source, 'un fichier a;b', signal),
  );
  expect(refusal).toMatchObject({ code: 'import.essai.noFile' });
  expect(refusal.message).toContain('b.csv');
  expect(refusal.message).toContain('un fichier a;b');
  expect((await refusalOf(ownTexts([], source, 'x', signal))).message).toContain('Aucun fichier');
});
