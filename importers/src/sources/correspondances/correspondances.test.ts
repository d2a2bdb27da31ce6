import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { workbook } from '../../../test/workbook.ts';
import { correspondances } from './correspondances.ts';
import { famillesOf } from './familles.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const DARES = 'table-correspondance-pcs-rome.csv';
const METIERS = `"code_rome","libelle_rome","code_rome_parent"
"D1102","Boulanger / Boulangère","D1102"
"D1108","Chef boulanger / Cheffe boulangère","D1102"
"C1113","Expert / Experte en assurances","I1604"
"L1510","Métier sans famille","L1510"
`;
const isco = () =>
  workbook({
    Définition: [['La table de correspondance']],
    'ROME to ISCO-08': [
      ['Code ROME', 'Libellé codes ROME', 'ISCO08 14SI4', 'Code ISCO08', 'Libellé codes ISCO08'],
      ['D1102', 'Boulangerie', '7512', '7512', 'Boulangers, pâtissiers et confiseurs'],
      ['K1703', 'Défense', '0', '110', 'Officiers des forces armées'],
    ],
    'ISCO-08 to ROME': [
      ['ISCO08 14SI4', 'Code ISCO08', 'Libellé codes ISCO08', 'Code ROME', 'Libellé codes ROME'],
      ['0', '110', 'Officiers des forces armées', 'K1703', 'Défense'],
      ['', '', 'Sans code', 'D1102', 'Boulangerie'],
    ],
  });
const c2rp = () => {
  const titles = ['Code SUPRA', 'SUPRA DOMAINE', 'N° DEF', 'Code DEF', 'DEF', 'FAP'];
  const domain = ['S', 'Alimentation', '01', 'S01', 'Alimentation'];
  return workbook({
    'SUPRA-DEF-FAP': [titles, [...domain, 'S0Z42']],
    'SUPRA-DEF-FAP-PCS': [
      [...titles, 'PCS', 'Professions et catégories socioprofessionnelles'],
      [...domain, 'T1Z60', '563c', 'Employés de maison'],
    ],
    'SUPRA-DEF-FAP-ROME': [
      [...titles, 'Intitulé FAP', 'ROME', 'Intitulé ROME'],
      [...domain, 'T1Z60', 'Employés de maison', 'K1304', 'Services domestiques'],
      [...domain, 'S0Z42', 'Boulangers', 'D1102', 'Boulangerie'],
      [...domain, 'S0Z42', 'Boulangers', 'nul', ''],
    ],
  });
};

async function read(files: Record<string, string | Buffer> = {}, from?: string) {
  const { records, collector } = await mapped(correspondances, folderOf(files, from));
  const byKey = new Map(
    records.map(({ record }) => [String(record.identifiant ?? record.code), record]),
  );
  return { byKey, collector, keys: [...byKey.keys()] };
}

test('the FAP 2021 gives its four levels, each under the one above', async () => {
  const { byKey, collector } = await read({}, FIXTURES);
  expect(collector.log.total).toBe(0);
  expect(byKey.get('S')).toEqual({
    code: 'S',
    libelle: 'Hôtellerie, restauration, alimentation',
    niveau: 'fap22',
  });
  expect(byKey.get('S0X')).toMatchObject({ niveau: 'fap86', parent: 'S' });
  expect(byKey.get('S0X42')).toMatchObject({ niveau: 'fap228', parent: 'S0X' });
  expect(byKey.get('QAX01')).toMatchObject({ niveau: 'fap228', parent: 'QAX' });
  expect(byKey.get('G0B41e')).toEqual({
    code: 'G0B41e',
    libelle: 'Ouvriers qualifiés en Mécanique automobile',
    niveau: 'fap341',
    parent: 'G0B41',
  });
  expect(collector.unresolved()).toEqual({ 'correspondance.famille': expect.any(Number) });
});

test('of the two files of the FAP, the better spelt wins and the other is a check', async () => {
  const { byKey, collector } = await read({}, FIXTURES);
  expect(byKey.get('E0X30')?.libelle).toContain('d’installations lourdes');
  expect(collector.log.warnings).toContainEqual(
    expect.objectContaining({
      code: 'import.correspondances.otherLabels',
      message: expect.stringContaining('E0X, E0X30 :'),
    }),
  );
  expect(collector.files()['dares_nomenclature_fap2021.csv']).toMatchObject({ rejected: 0 });
});

test('each link says the tables that it followed', async () => {
  const { byKey } = await read({}, FIXTURES);
  expect(byKey.get('fap2021-S0X42-D1102')).toEqual({
    identifiant: 'fap2021-S0X42-D1102',
    nomenclature: 'fap2021',
    code: 'S0X42',
    libelle: 'Boulangers, pâtissiers',
    famille: 'S0X42',
    metier: 'D1102',
    chemin: [
      { table: 'FAP 2021 ↔ FAP 2009 (Portulan)', de: 'S0X42', vers: 'S0Z42' },
      { table: 'FAP–PCS–ROME (Dares)', de: 'S0Z42', vers: 'D1102' },
    ],
  });
  expect(byKey.get('fap2009-S0Z42-D1104')).toMatchObject({ libelle: 'Boulangers, pâtissiers' });
});

test('a family begins at its code and ends at the next, a title or a note', async () => {
  const { keys } = await read({ [DARES]: text(DARES) });
  const jobs = (code: string) =>
    keys.filter((key) => key.startsWith(`fap2009-${code}-`)).map((key) => key.slice(-5));
  expect(jobs('A0Z40')).toEqual(['A1416']);
  expect(jobs('A0Z41')).toEqual('A1403 A1407 A1408 A1409 A1410 A1411'.split(' '));
  expect(jobs('D3Z20')).toHaveLength(12);
  expect(jobs('S3Z00')).toEqual([]);
});

test('a divided family gives each part its own jobs', async () => {
  const { keys } = await read({ [DARES]: text(DARES) });
  const jobs = (code: string) =>
    keys.filter((key) => key.startsWith(`fap2021-${code}-`)).map((key) => key.slice(-5));
  expect(jobs('D1X33')).toEqual(['H2913']);
  expect(jobs('QEX01')).toEqual(['C1207']);
  expect(jobs('G0B41')).toEqual(['I1603', 'I1604', 'I1607']);
});

test('a PCS is linked only where it is alone in its family', async () => {
  const { keys, collector } = await read({ [DARES]: text(DARES) });
  expect(keys.filter((key) => key.startsWith('pcs2003-'))).toEqual([
    'pcs2003-691e-A1416',
    ...'A1403 A1407 A1408 A1409 A1410 A1411'.split(' ').map((rome) => `pcs2003-691b-${rome}`),
  ]);
  expect(collector.log.warnings.map(({ code }) => code)).toContain(
    'import.correspondances.severalPcs',
  );
});

test('jobs made out of a job have its links, when the ROME is beside', async () => {
  const { byKey, collector } = await read({ [DARES]: text(DARES), 'rome.csv': METIERS });
  expect(byKey.get('fap2021-S0X42-D1108')?.chemin).toContainEqual({
    table: 'ROME 4.0, métier de rattachement',
    de: 'D1102',
    vers: 'D1108',
  });
  expect(byKey.has('fap2021-G0B41-C1113')).toBe(true);
  expect(collector.files()).not.toHaveProperty('rome.csv');
  const said = collector.log.warnings.find(({ code }) => code.endsWith('coverage'));
  expect(said?.message).toBe(
    '3 métiers du ROME sur 4 ont au moins une famille FAP 2021 ; sans famille : L1510.',
  );
});

test('a job that a table names itself keeps that proof', async () => {
  const rome = METIERS.replace(
    '"L1510","Métier sans famille","L1510"',
    '"D1104","Pâtissier","D1102"',
  );
  const { byKey } = await read({ [DARES]: text(DARES), 'rome.csv': rome });
  expect(byKey.get('fap2009-S0Z42-D1104')?.chemin).toHaveLength(1);
});

test('a family that is not divided is one family', () => {
  const [code, libelle] = ['S0X42', 'Boulangers'];
  const row = {
    codefap341: code,
    intitulefap341: libelle,
    codefap228: code,
    intitulefap228: libelle,
    codefap86: 'S0X',
    intitulefap86: 'Alimentation',
    codefap22: 'S',
    intitulefap22: 'Hôtellerie',
  };
  expect(famillesOf(row).map(({ niveau }) => niveau)).toEqual(['fap22', 'fap86', 'fap228']);
});

test('without the ROME the report says that new jobs are not followed', async () => {
  const { collector } = await read({}, FIXTURES);
  const messages = collector.log.warnings.map(({ message }) => message).join('\n');
  expect(messages).toContain('ne sont pas suivis');
  expect(messages).toContain('ne mènent à aucun métier du ROME : A0X42, A0X43');
  expect(messages).toMatch(/L4X82/);
});

test('the workbooks: ISCO with its lost zero, C2RP for what the Dares lacks', async () => {
  const { byKey, collector } = await read({ 'a.xlsx': await isco(), 'b.xlsx': await c2rp() });
  expect(byKey.get('isco08-0110-K1703')).toEqual({
    identifiant: 'isco08-0110-K1703',
    nomenclature: 'isco08',
    code: '0110',
    libelle: 'Officiers des forces armées',
    metier: 'K1703',
    chemin: [{ table: 'ROME–ISCO-08 (France Travail)', de: '0110', vers: 'K1703' }],
  });
  expect(byKey.get('pcs2003-563c-K1304')?.chemin).toEqual([
    { table: 'FAP–ROME (C2RP)', de: '563c', vers: 'T1Z60' },
    { table: 'FAP–ROME (C2RP)', de: 'T1Z60', vers: 'K1304' },
  ]);
  expect(collector.log.kept.map(({ code }) => code)).toEqual([
    'import.correspondances.badCode',
    'import.correspondances.badCode',
  ]);
});

test('a cell that is no code is rejected with its place, the rest stays', async () => {
  const report = await importFrom(
    correspondances,
    folderOf({ 'd.csv': 'A0Z40;691e;A1416\n;;A15\n;Z;A1403\nTitre;;\n;;A1407\nA0Z41;691b\n' }),
  );
  expect(report.rejets.map(({ position, code }) => `${position} ${code}`)).toEqual([
    'd.csv:6 import.csv.ragged',
    'd.csv:2 import.correspondances.badCode',
    'd.csv:3 import.correspondances.badCode',
    'd.csv:5 import.correspondances.badCode',
  ]);
  expect(report.entities.correspondance?.accepted).toBe(6);
});

test('a job that the ROME no longer has stays a link', async () => {
  const { keys } = await read({ 'd.csv': 'A0Z40;691e;A1500\n', 'rome.csv': METIERS });
  expect(keys).toContain('fap2009-A0Z40-A1500');
});

test('nothing to read, a header alone, other columns, a ruined file are refused', async () => {
  const code = async (files: Record<string, string | Buffer>) =>
    (await refusalOf(importFrom(correspondances, folderOf(files)))).code;
  const header = text('Intitules_FAP2021.csv').split('\r\n')[0] ?? '';
  expect(await code({})).toBe('import.correspondances.noFile');
  expect(await code({ 'x.csv': '', 'rome.csv': METIERS })).toBe('import.correspondances.noFile');
  expect(await code({ 'f.csv': `${header}\n` })).toBe('import.csv.noRows');
  expect(await code({ 'f.csv': header.replace('FAP22;', 'X;') })).toBe(
    'import.correspondances.noFile',
  );
  expect(await code({ 'f.csv': text('Intitules_FAP2021.csv').replaceAll('é', '\uFFFD') })).toBe(
    'import.correspondances.noFile',
  );
  const sheets = { 'ROME to ISCO-08': [['Code ROME']], 'ISCO-08 to ROME': [['Code ISCO08']] };
  expect(await code({ 'i.xlsx': await workbook(sheets) })).toBe('import.correspondances.layout');
});

test('its files are known by what they hold, the ROME is only used', async () => {
  const role = (head: Buffer) =>
    correspondances.recognise({ name: 'x', open: async () => [] as never }, head);
  expect(role(Buffer.from(text(DARES)))).toBe(true);
  expect(role(await isco())).toBe(true);
  expect(role(await c2rp())).toBe(true);
  expect(role(Buffer.from(METIERS))).toBe('utilise');
  expect(role(await workbook({ Feuille1: [['Code', 'Nom']] }))).toBe(false);
  expect(role(Buffer.from('code;libelle\nA;B\n'))).toBe(false);
});

test('a second run changes nothing, an empty file keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  expect((await importFrom(correspondances, FIXTURES, cms)).etat).toBe('applique');
  const held = structuredClone(cms.data);
  expect((await importFrom(correspondances, FIXTURES, cms)).etat).toBe('identique');
  await refusalOf(
    importFrom(
      correspondances,
      folderOf({ 'f.csv': `${text('Intitules_FAP2021.csv').split('\r\n')[0]}\n` }),
      cms,
    ),
  );
  expect(cms.data).toEqual(held);
});

const REAL = sharedData('bmo') ? join(sharedData('bmo') ?? '', '..') : undefined;
test.skipIf(!REAL)(
  'the whole tables with the ROME: every job but L1510 has a family',
  { timeout: 60_000 },
  async () => {
    const names = [
      'bmo/Intitules_FAP2021.csv',
      'marche-travail/table-correspondance-pcs-rome.csv',
      'crosswalks/Correspondance_ROME_ISCO08.xlsx',
      'rome/unix_referentiel_code_rome_v460_utf8.csv',
    ];
    const files = Object.fromEntries(
      names.map((name) => [name, readFileSync(join(REAL ?? '', name))]),
    );
    const report = await importFrom(correspondances, folderOf(files));
    expect(report.rejets).toEqual([]);
    expect(report.unresolved).toBe(0);
    expect(report.avertissements.map(({ message }) => message).join()).toContain(
      '1583 métiers du ROME sur 1584',
    );
  },
);
