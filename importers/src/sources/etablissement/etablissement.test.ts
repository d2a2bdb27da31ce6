import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { contentOf } from './content.ts';
import { etablissement } from './etablissement.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const TEXT = readFileSync(join(FIXTURES, 'annuaire_education.csv'), 'utf8');
const [HEADER = '', ...ROWS] = TEXT.trimEnd().split('\r\n');
const file = (...rows: string[]) => `${[HEADER, ...rows].join('\r\n')}\r\n`;
const rows = (...lines: string[]) => folderOf({ 'f.csv': file(...lines) });

test('the fixture maps to these records', async () => {
  const { provenance, records, collector } = await mapped(etablissement, FIXTURES);
  expect({ provenance, records }).toMatchSnapshot();
  expect(collector.log.total).toBe(0);
  expect(collector.log.warnings.map(({ code, nombre }) => [code, nombre])).toEqual([
    ['import.etablissement.repeated', 3],
    ['import.etablissement.setAside', 1],
    ['import.etablissement.setAside', 1],
  ]);
});

test('rows of one UAI make one school, the same in any order', async () => {
  const { records } = await mapped(etablissement, FIXTURES);
  const reversed = await mapped(etablissement, rows(...ROWS.toReversed()));
  const byUai = (all: typeof records) =>
    all.map(({ record }) => record).sort((a, b) => (String(a.uai) < String(b.uai) ? -1 : 1));
  expect(byUai(reversed.records)).toEqual(byUai(records));
  expect(records.find(({ record }) => record.uai === '0421021G')?.record).toMatchObject({
    nom: 'Lycée Saint-Michel',
    voies: ['generale'],
  });
});

test('a row without UAI or name is rejected, even among others of the same kind', async () => {
  const report = await importFrom(
    etablissement,
    rows(
      ';Sans UAI;Lycée;Public;23096;Guéret;75;22;;;1;;;',
      ';Sans UAI;Lycée;Public;23096;Guéret;75;22;;;1;;;',
      '0230051F;;Lycée;Public;23096;Guéret;75;22;;;1;;;',
      '0230051F;Lycée Favard;Lycée;Public;23096;Guéret;75;22;;;1;;;',
      '0230052G;Coupé',
    ),
  );
  expect(report.entities.etablissement).toMatchObject({ read: 5, accepted: 1, rejected: 4 });
  expect(report.rejets.map(({ position }) => position).sort()).toEqual([
    'f.csv:2',
    'f.csv:3',
    'f.csv:4',
    'f.csv:6',
  ]);
});

test('a wrong optional value is dropped with a count, the school stays', async () => {
  const report = await importFrom(
    etablissement,
    rows('0230051F;Lycée Favard;Lycée;Mixte;2309;Guéret;75;22;;;1;beaucoup;0;0'),
  );
  expect(report.entities.etablissement).toMatchObject({ accepted: 1, rejected: 0 });
  expect(report.avertissements.map(({ message }) => /« (.+?) »/.exec(message)?.[1])).toEqual([
    'statut_public_prive',
    'nombre_d_eleves',
    'latitude, longitude',
  ]);
});

test('the columns of the complete file are read too', async () => {
  const complete = folderOf({
    'x.csv':
      'Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;Code_commune;Voie_generale;Voie_technologique;Voie_professionnelle;Nombre_d_eleves\n0230051F;Lycée Favard;Lycée;Public;23096;1;1;0;656\n',
  });
  const { records } = await mapped(etablissement, complete);
  expect(records[0]?.record).toEqual({
    uai: '0230051F',
    nom: 'Lycée Favard',
    slug: 'lycee-favard',
    type: 'Lycée',
    secteur: 'public',
    commune: '23096',
    voies: ['generale', 'technologique'],
    effectif: 656,
  });
});

test('a list of CIO alone is another source’s, whatever its name', () => {
  const cio = ROWS.filter((row) => row.includes(';Information et orientation;'));
  expect(contentOf(Buffer.from(file(...cio)))).toBe('cio');
  expect(contentOf(Buffer.from(TEXT))).toBe('etablissements');
  expect(contentOf(Buffer.from(file()))).toBe('etablissements');
  expect(contentOf(Buffer.from('uai;nom\n1;2\n'))).toBeUndefined();
});

test('what the head cuts in two does not count', () => {
  const [row = ''] = ROWS.filter((one) => one.includes(';Information et orientation;'));
  const many = file(...Array<string>(600).fill(row));
  expect(contentOf(Buffer.from(many).subarray(0, 64 * 1024))).toBe('cio');
});

test('a missing, empty, header-only or ruined file is refused', async () => {
  const codeOf = async (content: string | Buffer) =>
    (await refusalOf(importFrom(etablissement, folderOf({ 'f.csv': content })))).code;
  expect(await codeOf('')).toBe('import.etablissement.noFile');
  expect(await codeOf(file())).toBe('import.csv.noRows');
  expect(await codeOf(TEXT.replaceAll('é', '\uFFFD'))).toBe('import.encoding.ruined');
});

test('in Latin-1, the same records', async () => {
  const latin1 = folderOf({ 'f.csv': Buffer.from(TEXT, 'latin1') });
  expect((await mapped(etablissement, latin1)).records).toEqual(
    (await mapped(etablissement, FIXTURES)).records,
  );
});

test('a second run changes nothing', async () => {
  const cms = await startFakeCms();
  try {
    expect((await importFrom(etablissement, FIXTURES, cms)).entities.etablissement).toMatchObject({
      created: 9,
    });
    expect((await importFrom(etablissement, FIXTURES, cms)).etat).toBe('identique');
  } finally {
    await cms.close();
  }
});

const REAL = sharedData('annuaire');
test.skipIf(!REAL)(
  'the whole file: every row a school, united with one or set aside',
  { timeout: 60_000 },
  async () => {
    const report = await importFrom(etablissement, REAL ?? '');
    const { read = 0, rejected } = report.entities.etablissement ?? {};
    expect(rejected).toBe(0);
    const told = report.avertissements.reduce((sum, { nombre }) => sum + nombre, 0);
    const total = Object.values(report.fichiers).reduce((sum, { rows: one }) => sum + one, 0);
    expect(read + told).toBe(total);
  },
);
