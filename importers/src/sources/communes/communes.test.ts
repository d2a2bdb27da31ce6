import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { departementOf, departementOfCommune } from './codes.ts';
import { communes } from './communes.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const headOf = (content: string) => Buffer.from(content);
const file = (name: string) => ({ name, open: async () => [] as unknown as AsyncIterable<Buffer> });

type Records = Awaited<ReturnType<typeof mapped>>['records'];
const recordOf = (records: Records, key: string) =>
  records.find(({ record }) => [record.code, record.codeInsee].includes(key))?.record;

const HEADER = text('communes_2026.csv').split('\r\n')[0];
const commune = (row: string) => folderOf({ 'c.csv': `${HEADER}\r\n${row}\r\n` });

test('the two files give these départements, then these communes', async () => {
  const { provenance, records, collector } = await mapped(communes, FIXTURES);
  expect(collector.log.total).toBe(0);
  expect(provenance).toMatchObject({ source: 'communes', release: 'COG 2026' });
  const keys = (wanted: string) =>
    records.flatMap(({ type, record }) =>
      type === wanted ? [record.code ?? record.codeInsee] : [],
    );
  expect(keys('departement')).toEqual('01 16 2A 22 23 87 93 95 974 976 975 978'.split(' '));
  expect(keys('commune')).toEqual('16001 17485 19275 23096 87085 17207 64039'.split(' '));
  expect(collector.log.warnings).toEqual([
    expect.objectContaining({ code: 'import.communes.notDepartement', nombre: 5 }),
  ]);
});

test('a commune and a département as they are kept', async () => {
  const { records } = await mapped(communes, FIXTURES);
  expect(recordOf(records, '87085')).toEqual({
    codeInsee: '87085',
    nom: 'Limoges',
    codesPostaux: ['87000', '87100', '87280'],
    departement: '87',
    siren: '218708501',
    population: 129937,
    codeEpci: '248719312',
    epci: 'CU Limoges Métropole',
    latitude: 45.85668,
    longitude: 1.22604,
  });
  expect(recordOf(records, '17207')).not.toHaveProperty('latitude');
  expect(recordOf(records, '93')).toEqual({
    code: '93',
    nom: 'Seine-Saint-Denis',
    slug: 'seine-saint-denis',
    codeRegion: '11',
    region: 'Île-de-France',
    academie: 'Créteil',
  });
});

test.each([
  ['001', '01'],
  ['1', '01'],
  ['02a', '2A'],
  ['974', '974'],
  ['095', '95'],
  ['130', undefined],
  ['985', undefined],
  ['020', undefined],
  ['', undefined],
])('the département « %s » is %s', (cell, code) => {
  expect(departementOf(cell)).toBe(code);
});

test('the département of a commune overseas has three digits', () => {
  expect(['01004', '2A004', '97411', '98818'].map(departementOfCommune)).toEqual([
    '01',
    '2A',
    '974',
    '988',
  ]);
});

test('wrong optional values are dropped with a count, the commune stays', async () => {
  const report = await importFrom(
    communes,
    commune('1004;Ambérieu;1500|0|01500;;;123;beaucoup;zéro;;0;0'),
  );
  expect(report.entities.commune).toMatchObject({ accepted: 1, rejected: 0 });
  expect(report.avertissements.map(({ message }) => /« (.+?) »/.exec(message)?.[1])).toEqual([
    'latitude, longitude',
    'codes_postaux',
    'siren',
    'population',
    'code_epci',
  ]);
  const negative = await importFrom(communes, commune('1004;Ambérieu;;;;;-3;;;;'));
  expect(negative.entities.commune).toMatchObject({ accepted: 1 });
  const { records } = await mapped(communes, commune('1004;Ambérieu;1500|01500;;;;;;;0;0'));
  expect(records.map(({ record }) => record)).toEqual([
    { codeInsee: '01004', nom: 'Ambérieu', codesPostaux: ['01500'], departement: '01' },
  ]);
});

test('a commune without its code or its name, or given twice, is rejected', async () => {
  const [first] = text('communes_2026.csv').split('\r\n').slice(1);
  const report = await importFrom(
    communes,
    commune(`${first}\r\n;Sans code;;16;;;;;;;\r\n16999;;;16;;;;;;;\r\n${first}\r\n16`),
  );
  expect(report.entities.commune).toMatchObject({ read: 5, accepted: 1, rejected: 4 });
  expect(report.rejets.map(({ code, position }) => `${code} ${position}`)).toEqual([
    'import.csv.ragged c.csv:6',
    'import.record.invalid c.csv:3',
    'import.record.invalid c.csv:4',
    'import.record.duplicate c.csv:5',
  ]);
});

test('an older file without place nor EPCI name is read, one without names is refused', async () => {
  const older = folderOf({ 'c.csv': 'code_insee;nom;code_epci\n16001;Abzac;200072049\n' });
  expect((await importFrom(communes, older)).entities.commune).toMatchObject({ accepted: 1 });
  const other = folderOf({ 'c.csv': 'code_insee,libelle\n16001,Abzac\n' });
  expect(await refusalOf(importFrom(communes, other))).toMatchObject({
    code: 'import.communes.noFile',
  });
});

test('an empty file, a header alone, a ruined encoding are refused', async () => {
  expect((await refusalOf(importFrom(communes, folderOf({ 'c.csv': '' })))).code).toBe(
    'import.communes.noFile',
  );
  expect((await refusalOf(importFrom(communes, folderOf({ 'c.csv': `${HEADER}\n` })))).code).toBe(
    'import.csv.noRows',
  );
  const ruined = text('communes_2026.csv').replaceAll('é', '\uFFFD');
  expect((await refusalOf(importFrom(communes, folderOf({ 'c.csv': ruined })))).code).toBe(
    'import.encoding.ruined',
  );
});

test('the same communes in Latin-1 give the same records', async () => {
  const latin1 = folderOf({ 'c.csv': Buffer.from(text('communes_2026.csv'), 'latin1') });
  const { records } = await mapped(communes, latin1);
  expect(records).toEqual((await mapped(communes, join(FIXTURES, 'communes_2026.csv'))).records);
});

test('its files are known by their columns, whatever their names', () => {
  const recognise = (content: string) => communes.recognise(file('x.txt'), headOf(content));
  expect(recognise(text('communes_2026.csv'))).toBe(true);
  expect(recognise(text('departements.csv'))).toBe(true);
  expect(recognise('code;libelle\n001;Ain\n')).toBe(false);
});

test('a second run changes nothing, an empty file keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  expect((await importFrom(communes, FIXTURES, cms)).etat).toBe('applique');
  const held = structuredClone(cms.data);
  expect((await importFrom(communes, FIXTURES, cms)).etat).toBe('identique');
  await refusalOf(importFrom(communes, folderOf({ 'c.csv': `${HEADER}\n` }), cms));
  expect(cms.data).toEqual(held);
});

const REAL = sharedData('communes');
test.skipIf(!REAL)('the whole set: a record a commune, nothing rejected', async () => {
  const report = await importFrom(communes, REAL ?? '');
  expect(report.rejets).toEqual([]);
  expect(report.entities.commune?.accepted).toBeGreaterThan(4000);
  expect(report.entities.departement?.accepted).toBe(107);
  expect(report.unresolved).toBe(0);
});
