import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { workbook } from '../../../test/workbook.ts';
import { bmo } from './bmo.ts';
import { nomBassin } from './noms.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const SURVEY = text('bmo_2024.csv');
const [HEADER = '', ...ROWS] = SURVEY.trimEnd().split('\r\n');
const survey = (...rows: string[]) =>
  folderOf({ 'b.csv': `${[HEADER, ...rows].join('\r\n')}\r\n` });
const BOULANGERS = '2024;S0X42;Boulangers;V;Vente;75;Nouvelle-Aquitaine';

async function read(location: string) {
  const { records, collector, provenance } = await mapped(bmo, location);
  const byKey = new Map(
    records.map(({ record }) => [String(record.identifiant ?? record.code), record]),
  );
  return { byKey, collector, provenance };
}

test('a row gives three figures, of which the secret ones have no value', async () => {
  const { byKey, provenance, collector } = await read(FIXTURES);
  expect(provenance).toMatchObject({ source: 'bmo', release: 'BMO 2024' });
  expect(collector.log.total).toBe(0);
  expect(byKey.get('bmo-2024-7501-S0X42-projetsRecrutement')).toEqual({
    identifiant: 'bmo-2024-7501-S0X42-projetsRecrutement',
    mesure: 'projetsRecrutement',
    valeur: 38,
    unite: 'projets',
    periode: '2024',
    echelle: 'bassin',
    territoire: '7501',
    bassin: '7501',
    famille: 'S0X42',
  });
  const secret = byKey.get('bmo-2024-7501-S0X42-projetsSaisonniers');
  expect(secret).toMatchObject({ secrete: true });
  expect(secret).not.toHaveProperty('valeur');
});

test('a basin over two départements is one, its rows are added, a secret part makes a secret sum', async () => {
  const { byKey } = await read(FIXTURES);
  expect(byKey.get('7539')).toEqual({
    code: '7539',
    nom: 'Pays basque',
    slug: 'pays-basque',
    departements: ['40', '64'],
  });
  expect(byKey.get('bmo-2024-7539-S0X42-projetsRecrutement')).toMatchObject({ valeur: 169 });
  expect(byKey.get('bmo-2024-7539-S0X42-projetsDifficiles')).toMatchObject({ valeur: 141 });
  expect(byKey.get('bmo-2024-7539-S0X42-projetsSaisonniers')).toMatchObject({ secrete: true });
});

test.each([
  ['ANGOULEME', 'Angoulême'],
  ["SAINT JEAN D'ANGÉLY", 'Saint-Jean-d’Angély'],
  ['ST YRIEIX', 'Saint-Yrieix'],
  ['VILLENEUVE SUR LOT', 'Villeneuve-sur-Lot'],
  ['MARENNES-OLÉRON', 'Marennes-Oléron'],
  ['LA ROCHELLE', 'La Rochelle'],
  ['EST DORDOGNE', 'Est Dordogne'],
  ['PERIGUEUX NORD EST DORDOGNE', 'Périgueux et nord-est de la Dordogne'],
  ['Aiguillon', 'Aiguillon'],
])('the basin %s is called %s', (text, nom) => {
  expect(nomBassin(text)).toBe(nom);
});

test('the year comes from the rows, in the key and in the titles of another year', async () => {
  const other = SURVEY.replaceAll('2024;', '2025;').replace('BE24;NOMBE24', 'BE25;NOMBE25');
  const { byKey, provenance } = await read(folderOf({ 'x.txt': other, 'y.txt': SURVEY }));
  expect(provenance.release).toBe('BMO 2024, 2025');
  expect(byKey.has('bmo-2025-7501-S0X42-projetsRecrutement')).toBe(true);
  expect(byKey.has('bmo-2024-7501-S0X42-projetsRecrutement')).toBe(true);
});

test('the official workbook gives the same records, its description aside', async () => {
  const cells = (row: string) =>
    row.split(';').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell));
  const book = await workbook({
    Description: [
      ['Variables', 'Description'],
      ['annee', '2024'],
      ['met', 'Nombre de projets'],
    ],
    BMO_2024_open_data: [HEADER.split(';'), ...ROWS.map(cells)],
  });
  const fromBook = await read(folderOf({ 'Base_open_data.xlsx': book }));
  expect(fromBook.provenance.release).toBe('BMO 2024');
  expect([...fromBook.byKey.values()]).toEqual([...(await read(FIXTURES)).byKey.values()]);
});

test('a workbook takes the zero of overseas codes: it is given back', async () => {
  const { byKey } = await read(
    survey('2024;S0X42;B;V;V;1;Guadeloupe;971;Guadeloupe;101;LES ABYMES;10;5;*'),
  );
  expect(byKey.get('0101')).toMatchObject({ nom: 'Les Abymes', departements: ['971'] });
});

test('what cannot be read is rejected, a blank is no figure, the rest stays', async () => {
  const report = await importFrom(
    bmo,
    survey(
      `${BOULANGERS};16;Charente;7501;ANGOULEME;38;;1 200`,
      `${BOULANGERS};16;Charente;7501;ANGOULEME;38;26;*`,
      `${BOULANGERS};16;Charente;7502;COGNAC;beaucoup;26;*`,
      `${BOULANGERS};16;Charente;;COGNAC;1;26;*`,
      `${BOULANGERS};99;Charente;7502;COGNAC;1;26;*`,
      '24;S0X42;B;V;V;75;N;16;Charente;7502;COGNAC;1;1;1',
      '2024;Boulanger;B;V;V;75;N;16;Charente;7502;COGNAC;1;1;1',
      '2024;S0X42',
    ),
  );
  expect(report.rejets.map(({ position, code }) => `${position} ${code}`)).toEqual([
    'b.csv:9 import.csv.ragged',
    'b.csv:3 import.record.duplicate',
    'b.csv:4 import.bmo.badValue',
    'b.csv:5 import.bmo.badValue',
    'b.csv:6 import.bmo.badValue',
    'b.csv:7 import.bmo.badValue',
    'b.csv:8 import.bmo.badValue',
  ]);
  expect(report.entities.indicateur).toMatchObject({ accepted: 2, rejected: 7 });
  expect(report.avertissements).toEqual([
    expect.objectContaining({ code: 'import.bmo.blank', nombre: 1 }),
  ]);
});

test('no survey, a header alone, other columns, a ruined file are refused', async () => {
  const code = async (files: Record<string, string | Buffer>) =>
    (await refusalOf(importFrom(bmo, folderOf(files)))).code;
  expect(await code({})).toBe('import.bmo.noFile');
  expect(await code({ 'b.csv': '' })).toBe('import.bmo.noFile');
  expect(await code({ 'b.csv': `${HEADER}\n` })).toBe('import.csv.noRows');
  expect(await code({ 'b.csv': SURVEY.replace('xmet', 'difficiles') })).toBe('import.bmo.noFile');
  expect(await code({ 'b.csv': SURVEY.replaceAll(/[éè](?!tier)/g, '\uFFFD') })).toBe(
    'import.encoding.ruined',
  );
  const book = await workbook({ BMO_2024: [['Titre'], ['annee', 'met']] });
  expect(await code({ 'b.xlsx': book })).toBe('import.bmo.layout');
});

test('in Latin-1 the records are the same', async () => {
  const latin1 = folderOf({ 'b.csv': Buffer.from(SURVEY, 'latin1') });
  expect([...(await read(latin1)).byKey]).toEqual([...(await read(FIXTURES)).byKey]);
});

test('the description of the columns is used, another table is not known', () => {
  const role = (head: string) =>
    bmo.recognise({ name: 'x', open: async () => [] as never }, Buffer.from(head));
  expect(role(SURVEY)).toBe(true);
  expect(role(text('bmo_2024_dictionnaire.csv'))).toBe('utilise');
  expect(role('code;libelle\n1;A\n')).toBe(false);
});

test('a second run changes nothing, an empty file keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  expect((await importFrom(bmo, FIXTURES, cms)).etat).toBe('applique');
  const held = structuredClone(cms.data);
  expect((await importFrom(bmo, FIXTURES, cms)).etat).toBe('identique');
  await refusalOf(importFrom(bmo, folderOf({ 'b.csv': `${HEADER}\n` }), cms));
  expect(cms.data).toEqual(held);
});

const REAL = sharedData('bmo');
test.skipIf(!REAL)('the whole survey: every row is in, none is refused', async () => {
  const report = await importFrom(bmo, REAL ?? '');
  expect(report.rejets).toEqual([]);
  expect(report.fichiers['bmo_2024_nouvelle_aquitaine.csv']).toMatchObject({
    rows: 5404,
    used: 5404,
  });
  // 55 pairs of a basin and a family lie over two départements.
  expect(report.entities.indicateur?.accepted).toBe((5404 - 55) * 3);
  expect(report.unresolved).toBe(0);
});
