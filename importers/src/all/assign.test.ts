import { expect, test } from 'vitest';
import type { InputFile } from '../core/input/input.ts';
import type { Source } from '../core/source.ts';
import { assign, worksOf } from './assign.ts';
import { fileStates, type Outcome } from './file-states.ts';

const source = (name: string, recognise: Source['recognise']): Source => ({
  name,
  mode: 'complet',
  entities: [],
  recognise,
  prepare: () => Promise.reject(new Error('not here')),
});
const file = (name: string, disk = name): InputFile => ({
  name,
  open: async () => [] as never,
  disk: { path: `/d/${disk}`, name: disk },
});
const found = (name: string, disk?: string) => ({ file: file(name, disk), head: Buffer.from('x') });

const offres = source('offres', ({ name }) => name.endsWith('.xml'));
const codes = source('codes', ({ name }) =>
  name.endsWith('.xml') ? 'utilise' : name === 'codes.csv',
);
const hasty = source('hasty', () => {
  throw new Error('what is this?');
});
const all = [codes, offres, hasty];
const assigned = assign(
  [
    found('codes.csv'),
    found('a.xml', 'a.xml.gz'),
    { ...found('b.xml'), fault: 'Coupé.' },
    found('x'),
  ],
  all,
);
const states = (outcomes: Record<string, Outcome>, of = assigned) =>
  fileStates(of, new Map(Object.entries(outcomes)));

test('each source gets its files, in the order of the sources', () => {
  const works = worksOf(assigned, all).map(({ source: { name }, files }) => [
    name,
    ...files.map((one) => one.name),
  ]);
  expect(works).toEqual([
    ['codes', 'codes.csv', 'a.xml'],
    ['offres', 'a.xml'],
  ]);
});

test('a source with nothing of its own to import does not run', () => {
  expect(worksOf(assign([found('a.xml')], [codes]), [codes])).toEqual([]);
});

test('every file has its state, with the name that it has in the folder', () => {
  expect(states({ codes: {}, offres: { chosen: new Set(['a.xml']) } })).toEqual([
    { nom: 'codes.csv', etat: 'importe', source: 'codes' },
    { nom: 'a.xml.gz', etat: 'importe', source: 'offres' },
    { nom: 'b.xml', etat: 'sansImporteur', motif: 'Coupé.' },
    { nom: 'x', etat: 'sansImporteur' },
  ]);
});

test('what its importer left but another one read is used; what all left is told', () => {
  const [, used] = states({ codes: { chosen: new Set(['a.xml']) }, offres: { chosen: new Set() } });
  expect(used).toEqual({ nom: 'a.xml.gz', etat: 'utilise', source: 'codes' });
  const [, left] = states({ codes: { chosen: new Set() }, offres: { chosen: new Set() } });
  expect(left).toMatchObject({ etat: 'sansImporteur', motif: expect.stringContaining('offres') });
});

test('the files of a source that failed say why', () => {
  const [, failed] = states({ offres: { failure: 'XML coupé.' } });
  expect(failed).toMatchObject({ etat: 'importe', source: 'offres', motif: 'XML coupé.' });
});

test('a file claimed twice is imported once, and the mistake is told', () => {
  const other = source('autre', () => true);
  const twice = assign([found('a.xml')], [offres, other]);
  expect(worksOf(twice, [offres, other]).map((work) => work.source.name)).toEqual(['offres']);
  expect(states({ offres: {} }, twice)[0]).toMatchObject({
    source: 'offres',
    motif: expect.stringContaining('autre'),
  });
});
