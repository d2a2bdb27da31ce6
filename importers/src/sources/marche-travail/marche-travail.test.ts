import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { marcheTravail } from './marche-travail.ts';
import { periodeOf } from './periode.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const METIERS = text('rome_marche_2026-03.csv');
const TENSION = text('metiers_en_tension_mars_2024.csv');

async function read(location: string) {
  const { records, collector, provenance } = await mapped(marcheTravail, location);
  const byKey = new Map(records.map(({ record }) => [String(record.identifiant), record]));
  return { byKey, keys: [...byKey.keys()], collector, provenance };
}

test('a job gives one figure a cell that holds one', async () => {
  const { byKey, keys, provenance, collector } = await read(FIXTURES);
  expect(collector.log.total).toBe(0);
  expect(provenance.release).toBe('2024-03, 2026-03');
  expect(byKey.get('marche-travail-2026-03-FR-D1102-salaireMedianHoraire')).toEqual({
    identifiant: 'marche-travail-2026-03-FR-D1102-salaireMedianHoraire',
    mesure: 'salaireMedianHoraire',
    valeur: 17.43,
    unite: 'eurosParHeure',
    periode: '2026-03',
    echelle: 'pays',
    territoire: 'FR',
    metier: 'D1102',
  });
  expect(byKey.get('marche-travail-2026-03-FR-D1102-tension')).toMatchObject({
    valeur: 3,
    precision: 'Neutre',
    unite: 'indice',
  });
  const measures = (code: string) =>
    keys.filter((key) => key.includes(code)).map((key) => key.slice(key.lastIndexOf('-') + 1));
  expect(measures('A1214')).toEqual(['demandeursEmploi', 'offresEmploi', 'tension']);
});

test('a trade in tension is told by the family of 2021, with the name that the decree uses', async () => {
  const { byKey } = await read(FIXTURES);
  expect(byKey.get('metiers-en-tension-2024-03-75-S0X40')).toEqual({
    identifiant: 'metiers-en-tension-2024-03-75-S0X40',
    mesure: 'metierEnTension',
    valeur: 1,
    precision: 'FAP 2009 : Bouchers (S0Z40)',
    unite: 'aucune',
    periode: '2024-03',
    echelle: 'region',
    territoire: '75',
    famille: 'S0X40',
  });
  expect(byKey.has('metiers-en-tension-2024-03-94-S0X40')).toBe(true);
});

test('a divided family gives each of its parts, stray jobs aside', async () => {
  const { keys } = await read(FIXTURES);
  const corse = keys.filter((key) => key.startsWith('metiers-en-tension-2024-03-94-'));
  expect(corse.map((key) => key.slice(-5))).toEqual(['S0X40', 'B1X31', 'QAX03', 'QBX01', 'QDX01']);
});

test('two families that became one are one figure that names both', async () => {
  const rows =
    TENSION.split('\n')[0] +
    '\nFrance Entière,Charpentiers (métal),B2Z42\nFrance Entière,Charpentiers (bois),B2Z43\n';
  const { byKey } = await read(folderOf({ 't_2024-03.csv': rows }));
  expect([...byKey.values()]).toEqual([
    expect.objectContaining({
      identifiant: 'metiers-en-tension-2024-03-FR-B1X33',
      echelle: 'pays',
      precision: 'FAP 2009 : Charpentiers (métal) (B2Z42) ; Charpentiers (bois) (B2Z43)',
    }),
  ]);
});

test.each([
  ['rome_v460_marche_ft_2026-03.csv', '2026-03'],
  ['dossier_2020-01/metiers_en_tension_mars_2024.csv', '2024-03'],
  ['Tension Août 2025.csv', '2025-08'],
  ['marche_2024-13.csv', undefined],
  ['marche_20260312.csv', undefined],
  ['marche.csv', undefined],
])('the month of %s is %s', (name, periode) => {
  expect(periodeOf(name)).toBe(periode);
});

test('without a month every row is rejected and says how to give it; a column can', async () => {
  const refusal = await refusalOf(importFrom(marcheTravail, folderOf({ 'm.csv': METIERS })));
  expect(refusal.code).toBe('import.marche-travail.empty');
  const { collector } = await read(
    folderOf({ 'm.csv': 'code_rome,tension_pct,periode\nD1102,3,2026-02\nD1104,4,\n' }),
  );
  expect(collector.accepted.get('indicateur')).toBe(1);
  expect(collector.log.kept).toEqual([
    expect.objectContaining({
      code: 'import.marche-travail.period',
      position: 'm.csv:3',
      message: expect.stringContaining('-2026-03.csv'),
    }),
  ]);
});

test('impossible figures are dropped and counted, codes that are none are rejected', async () => {
  const columns =
    'code_rome,salaire_median_annuel,salaire_median_horaire,nombre_demandeurs,nombre_offres,tension_pct,tension_desc';
  const report = await importFrom(
    marcheTravail,
    folderOf({
      'm_2026-03.csv': `${columns}\nD1102,0,"17,43",-5,"1 200",6,Fort\nA15,1,1,1,1,1,x\nD1102,,,,7,,\nD1103`,
      't_mars_2024.csv':
        'Region,Famille Professionnelle,Code FAP\nAquitaine,Bouchers,S0Z40\nCorse,Bouchers,S0X40x\nCorse,Grossistes,R3Z81\n',
    }),
  );
  expect(report.rejets.map(({ position, code }) => `${position} ${code}`)).toEqual([
    'm_2026-03.csv:3 import.marche-travail.badCode',
    'm_2026-03.csv:4 import.record.duplicate',
    'm_2026-03.csv:5 import.csv.ragged',
    't_mars_2024.csv:2 import.marche-travail.region',
    't_mars_2024.csv:3 import.marche-travail.badCode',
  ]);
  expect(report.entities.indicateur?.accepted).toBe(2);
  expect(report.avertissements.map(({ message }) => /« (.+?) »/.exec(message)?.[1])).toEqual([
    'salaire_median_annuel',
    'nombre_demandeurs',
    'tension_pct',
    'R3Z81',
  ]);
});

test('no file, a header alone, a ruined encoding are refused', async () => {
  const code = async (files: Record<string, string>) =>
    (await refusalOf(importFrom(marcheTravail, folderOf(files)))).code;
  expect(await code({})).toBe('import.marche-travail.noFile');
  expect(await code({ 'm_2026-03.csv': '' })).toBe('import.marche-travail.noFile');
  expect(await code({ 'm_2026-03.csv': `${METIERS.split('\n')[0]}\n` })).toBe('import.csv.noRows');
  expect(await code({ 'm_2026-03.csv': METIERS.replaceAll('é', '\uFFFD') })).toBe(
    'import.encoding.ruined',
  );
});

test('in Latin-1 with semicolons the records are the same', async () => {
  const other = TENSION.replaceAll(';', ' et').replaceAll(',', ';');
  const latin1 = folderOf({ 'metiers_mars_2024.txt': Buffer.from(other, 'latin1') });
  const { keys } = await read(latin1);
  expect(keys).toEqual((await read(join(FIXTURES, 'metiers_en_tension_mars_2024.csv'))).keys);
});

test('its files are known by their columns', () => {
  const role = (head: string) =>
    marcheTravail.recognise({ name: 'x', open: async () => [] as never }, Buffer.from(head));
  expect(role(METIERS)).toBe(true);
  expect(role(TENSION)).toBe(true);
  expect(role('"code_rome","libelle_rome","code_rome_parent"\n')).toBe(false);
});

test('a second run changes nothing, an empty file keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  expect((await importFrom(marcheTravail, FIXTURES, cms)).etat).toBe('applique');
  const held = structuredClone(cms.data);
  expect((await importFrom(marcheTravail, FIXTURES, cms)).etat).toBe('identique');
  await refusalOf(
    importFrom(marcheTravail, folderOf({ 'm_2026-03.csv': `${METIERS.split('\n')[0]}\n` }), cms),
  );
  expect(cms.data).toEqual(held);
});

const REAL = sharedData('marche-travail');
test.skipIf(!REAL)('the whole set: every row is in, none is refused', async () => {
  const report = await importFrom(marcheTravail, REAL ?? '');
  expect(report.rejets).toEqual([]);
  expect(report.avertissements).toEqual([]);
  expect(report.fichiers['rome_v460_marche_ft_2026-03.csv']).toMatchObject({ rows: 1584 });
  expect(report.fichiers['metiers_en_tension_mars_2024.csv']).toMatchObject({ rows: 399 });
});
