import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provenance } from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { refusalOf, silent, temporaryFolder } from '../../test/helpers.ts';
import { bmo } from '../sources/bmo/bmo.ts';
import { communes } from '../sources/communes/communes.ts';
import { credited, creditedSource, withCredit } from './credit.ts';
import { openInput } from './input/input.ts';

const official: Provenance = {
  source: 'communes',
  titre: 'Communes',
  editeur: 'Insee',
  release: 'COG 2026',
  licence: 'Licence Ouverte 2.0',
  url: 'https://www.insee.fr/',
};
const { signal } = new AbortController();

async function prepared(credit: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'communes_2026.csv'), 'code_insee;nom;code_epci\n23096;Guéret;\n');
  writeFileSync(join(folder, 'source.json'), credit);
  const { files } = await openInput(folder, { temporary: folder, signal, onProgress: () => {} });
  const read = await communes.prepare(files, { progress: silent, signal });
  return { files, run: await credited(read, files, communes.name, signal) };
}

test('what source.json says replaces what is official, and only that', () => {
  const said = withCredit(official, { source: 'communes', titre: 'Exemple' });
  expect(said).toEqual({ ...official, titre: 'Exemple' });
  expect(withCredit(official, { source: 'communes', url: null })).not.toHaveProperty('url');
});

test('the run is credited so, and sent again when the credit changes', async () => {
  const { run } = await prepared('{"source":"communes","editeur":"Portulan"}');
  expect(await run.provenance()).toMatchObject({ editeur: 'Portulan', release: 'COG 2026' });
  expect(run.files.map(({ name }) => name)).toEqual(['communes_2026.csv', 'source.json']);
});

test('the credit of another source changes nothing', async () => {
  const { run, files } = await prepared('{"source":"bmo","editeur":"Portulan"}');
  expect(await run.provenance()).toMatchObject({ source: 'communes' });
  expect(run.files).toHaveLength(1);
  const [file] = files.filter(({ name }) => name === 'source.json');
  if (!file) throw new Error('source.json is not among the files');
  expect(creditedSource(file, Buffer.from('{"source":"bmo"}'))).toBe(bmo.name);
  expect(creditedSource(file, Buffer.from('{"source":'))).toBeUndefined();
});

test('a credit that cannot be read is refused before anything is sent', async () => {
  expect(await refusalOf(prepared('{"source":"communes","auteur":"x"}'))).toMatchObject({
    code: 'import.credit.shape',
    message: expect.stringContaining('source.json'),
  });
  expect(await refusalOf(prepared('{'))).toMatchObject({ code: 'import.credit.json' });
});
