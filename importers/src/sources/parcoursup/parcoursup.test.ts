import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { keyOf, nameOf, placeOf } from './map.ts';
import { parcoursup } from './parcoursup.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const TEXT = readFileSync(join(FIXTURES, 'fr-esr-parcoursup_6cols_2025.csv'), 'utf8');
const [HEADER = ''] = TEXT.split('\n');
const rows = (...lines: string[]) => folderOf({ 'f.csv': `${[HEADER, ...lines].join('\n')}\n` });

test('the fixture maps to these records', async () => {
  const { provenance, records, collector } = await mapped(parcoursup, FIXTURES);
  expect({ provenance, records }).toMatchSnapshot();
  expect(collector.log.total).toBe(0);
  expect(collector.log.warnings).toEqual([
    expect.objectContaining({ code: 'import.parcoursup.repeated', nombre: 1 }),
    expect.objectContaining({ code: 'import.parcoursup.tooLong', nombre: 1 }),
  ]);
});

test.each([
  ['Licence   Musicologie', 'Licence - Musicologie'],
  ['CPGE   ECG      Mathematiques', 'CPGE - ECG - Mathematiques'],
  ['  specialite  Arts du feu ', 'specialite Arts du feu'],
  ['Double licence   Droit / Lettres  ', 'Double licence - Droit / Lettres'],
])('« %s » is « %s »', (cell, nom) => {
  expect(nameOf(cell)).toBe(nom);
});

test('long names that begin alike have keys of their own, which their accents do not change', () => {
  const long =
    'Licence - Langues, littératures et civilisations étrangères et régionales - Parcours';
  const keys = ['anglais', 'allemand'].map((end) => keyOf('0870669E', `${long} ${end}`));
  expect(new Set(keys).size).toBe(2);
  expect(keyOf('0870669E', `${long} anglais`.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(
    keys[0],
  );
});

test('a place needs its two degrees', () => {
  expect(placeOf('47.4629, -0.54627')).toEqual({ latitude: 47.4629, longitude: -0.54627 });
  for (const cell of ['', '47.4', '0, 0', '47.4, -0.5, 3', 'nord, est'])
    expect(placeOf(cell)).toBeUndefined();
});

test('the complete export, with its accents and its other columns, gives the same keys', async () => {
  const complete = folderOf({
    'x.csv': [
      "Session;Statut de l’établissement de la filière de formation (public, privé…);Code UAI de l'établissement;Établissement;Région de l’établissement;Filière de formation;Coordonnées GPS de la formation",
      '2025;Public;0870669E;Université de Limoges;Nouvelle-Aquitaine;Licence - Histoire;45.817, 1.23047',
      '',
    ].join('\r\n'),
  });
  const [{ record } = { record: {} }] = (await mapped(parcoursup, complete)).records;
  expect(record).toMatchObject({
    identifiant: '0870669E-licence-histoire',
    nomEtablissement: 'Université de Limoges',
    statut: 'Public',
    region: 'Nouvelle-Aquitaine',
  });
});

test('a row without place, name or establishment is rejected; a wrong place or word only is not', async () => {
  const report = await importFrom(
    parcoursup,
    rows(
      'Public,,Lycee,Bretagne,BTS   Un,',
      'Public,0230051F,Lycee,Bretagne,,',
      'Public,0230051F,,Bretagne,BTS   Trois,',
      'Coupee,0230051F',
      'Autre statut,0230051F,Lycee,Ailleurs,BTS   Cinq,"95, 200"',
    ),
  );
  expect(report.entities.filiere).toMatchObject({ read: 5, accepted: 1, rejected: 4 });
  expect(report.rejets.map(({ position }) => position).sort()).toEqual([
    'f.csv:2',
    'f.csv:3',
    'f.csv:4',
    'f.csv:5',
  ]);
  expect(report.avertissements).toEqual([
    expect.objectContaining({ code: 'import.parcoursup.badPlace', nombre: 1 }),
  ]);
});

test('a formula stays a text', async () => {
  const { records } = await mapped(
    parcoursup,
    rows('Public,0230051F,"=HYPERLINK(""http://x"")",Bretagne,@SUM(A1),'),
  );
  expect(records[0]?.record).toMatchObject({ nom: '@SUM(A1)' });
});

test('a missing, empty, header-only, renamed or ruined file is refused', async () => {
  const codeOf = async (content: string | Buffer) =>
    (await refusalOf(importFrom(parcoursup, folderOf({ 'f.csv': content })))).code;
  expect(await codeOf('')).toBe('import.parcoursup.noFile');
  expect(await codeOf(`${HEADER}\n`)).toBe('import.csv.noRows');
  expect(await codeOf(TEXT.replace('Filiere de formation', 'Titre'))).toBe(
    'import.parcoursup.noFile',
  );
  expect(await codeOf(TEXT.replaceAll('’', '\uFFFD').replaceAll('e', '\uFFFD'))).toBe(
    'import.parcoursup.noFile',
  );
  expect(await codeOf(`${HEADER}\nPublic,,,,,\n`)).toBe('import.parcoursup.empty');
});

test('in Latin-1 or with semicolons, the same records', async () => {
  const same = (await mapped(parcoursup, FIXTURES)).records;
  const latin1 = Buffer.from(TEXT.replaceAll('’', "'").replace('…', ''), 'latin1');
  expect((await mapped(parcoursup, folderOf({ 'f.csv': latin1 }))).records).toEqual(same);
});

test('a second run changes nothing, an empty file keeps the data', async () => {
  const cms = await startFakeCms();
  try {
    const first = await importFrom(parcoursup, FIXTURES, cms);
    expect(first.entities.filiere).toMatchObject({ created: 11 });
    expect((await importFrom(parcoursup, FIXTURES, cms)).etat).toBe('identique');
    await refusalOf(importFrom(parcoursup, rows(), cms));
    expect([...(cms.data.get('filiere')?.values() ?? [])].some(({ retired }) => retired)).toBe(
      false,
    );
  } finally {
    await cms.close();
  }
});

const REAL = sharedData('parcoursup');
test.skipIf(!REAL)(
  'the whole file: every row a record, or united with one',
  { timeout: 60_000 },
  async () => {
    const report = await importFrom(parcoursup, REAL ?? '');
    const { read = 0, accepted = 0, rejected } = report.entities.filiere ?? {};
    const [{ nombre: united } = { nombre: 0 }] = report.avertissements.filter(
      ({ code }) => code === 'import.parcoursup.repeated',
    );
    expect(rejected).toBe(0);
    const total = Object.values(report.fichiers).reduce((sum, { rows: one }) => sum + one, 0);
    expect(read + united).toBe(total);
    expect(accepted).toBeGreaterThan(10_000);
  },
);
