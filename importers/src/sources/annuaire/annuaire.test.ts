import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { annuaire } from './annuaire.ts';
import { reseauOf } from './networks.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const CIO = text('cio_information_orientation.csv');
const LIEUX = text('missions_locales_capemploi.csv');
const [HEADER = ''] = LIEUX.split('\r\n');
const lieux = (...rows: string[]) => folderOf({ 'l.csv': `${[HEADER, ...rows].join('\n')}\n` });

test('the two lists map to these records', async () => {
  const { provenance, records, collector } = await mapped(annuaire, FIXTURES);
  expect({ provenance, records }).toMatchSnapshot();
  expect(collector.log.total).toBe(0);
  expect(collector.log.warnings).toEqual([]);
});

test('a permanence is a structure of its own, and never takes the key of its CIO', async () => {
  const keysOf = async (content: string) =>
    (await mapped(annuaire, folderOf({ 'c.csv': content }))).records
      .map(({ record }) => [record.identifiant, record.nom, record.commune])
      .sort();
  const keys = await keysOf(CIO);
  expect(keys).toContainEqual([
    'uai-0020083E',
    'Centre d’information et d’orientation de Laon',
    '02408',
  ]);
  expect(keys).toContainEqual([
    'uai-0020083E-point-d-accueil-du-cio-de-laon-a-hirson-uniquement-sur-rendez-vous',
    'Point d’accueil du CIO de Laon à Hirson (uniquement sur rendez-vous)',
    undefined,
  ]);
  const [header = '', ...rows] = CIO.trimEnd().split('\r\n');
  expect(await keysOf(`${[header, ...rows.toReversed()].join('\r\n')}\r\n`)).toEqual(keys);
});

test.each([
  ['MISSION LOCALE', 'missionLocale'],
  ['Mission locale de la Creuse', 'missionLocale'],
  ['CAP EMPLOI 87', 'capEmploi'],
  ['POLE EMPLOI ', 'franceTravail'],
  ['Agence France Travail', 'franceTravail'],
  ['Centre d’information et d’orientation de Guéret', 'cio'],
  ['Point information jeunesse', 'pointInformation'],
  ['ADEFI', 'autre'],
  ['Maison de l’emploi, avec la mission locale', 'autre'],
])('« %s » is of the network %s', (nom, reseau) => {
  expect(reseauOf(nom)).toBe(reseau);
});

test('our own columns are read too', async () => {
  const own = folderOf({
    'l.csv':
      'NOM;RUE;CODE POSTAL;COMMUNE;MAIL;TELEPHONE;LATITUDE;LONGITUDE;CODE COMMUNE;EXEMPLE\nMission locale de la Creuse;1 rue d’Exemple;23000;Guéret;accueil@exemple.fr;0555000000;46,17;1,87;23096;oui\n',
  });
  expect((await mapped(annuaire, own)).records[0]?.record).toEqual({
    identifiant: 'mission-locale-23000-1-rue-d-exemple',
    nom: 'Mission locale de la Creuse',
    slug: 'mission-locale-de-la-creuse',
    reseau: 'missionLocale',
    publics: ['Jeunes de 16 à 25 ans sortis du système scolaire'],
    adresse: { lignes: ['1 rue d’Exemple'], codePostal: '23000', ville: 'Guéret' },
    commune: '23096',
    latitude: 46.17,
    longitude: 1.87,
    telephone: '05 55 00 00 00',
    courriel: 'accueil@exemple.fr',
    exemple: true,
  });
});

test('wrong optional values, and what belongs to a person, are dropped with a count', async () => {
  const place = lieux(
    '23,MISSION LOCALE,1 RUE A,,,,230,GUERET,,jeanne.exemple@a.fr,voir site,javascript:alert(1)',
  );
  const report = await importFrom(annuaire, place);
  expect(report.entities.structure).toMatchObject({ accepted: 1, rejected: 0 });
  expect(report.avertissements.map(({ message }) => /« (.+?) »/.exec(message)?.[1])).toEqual([
    'CODE POSTAL',
    'TELEPHONE',
    'MAIL',
    'SITE WEB',
  ]);
  const [{ record } = { record: {} }] = (await mapped(annuaire, place)).records;
  expect(JSON.stringify(record)).not.toContain('jeanne');
});

test('a row without name, a repeated one and a cut one are rejected', async () => {
  const row = '23,MISSION LOCALE,1 RUE A,,,,23000,GUERET,,,0555000000,';
  const report = await importFrom(annuaire, lieux(row, '23,,,,,,23000,GUERET,,,,', row, '23,X'));
  expect(report.entities.structure).toMatchObject({ read: 4, accepted: 1, rejected: 3 });
  expect(report.rejets.map(({ code, position }) => `${code} ${position}`).sort()).toEqual([
    'import.csv.ragged l.csv:5',
    'import.record.duplicate l.csv:4',
    'import.record.invalid l.csv:3',
  ]);
});

test('two places of one name have addresses of their own', async () => {
  const { records } = await mapped(
    annuaire,
    lieux(
      '62,MISSION LOCALE,2 RUE B,,,,62000,ARRAS,,,,',
      '62,MISSION LOCALE,1 RUE A,,,,62000,ARRAS,,,,',
    ),
  );
  expect(records.map(({ record }) => record.slug)).toEqual([
    'mission-locale-arras-mission-locale-62000-2-rue-b',
    'mission-locale-arras',
  ]);
});

test('its files are known by what they hold', () => {
  const file = { name: 'x', open: async () => [] as unknown as AsyncIterable<Buffer> };
  const recognise = (content: string) => annuaire.recognise(file, Buffer.from(content));
  expect([recognise(CIO), recognise(LIEUX)]).toEqual([true, true]);
  const school = '0230051F;Lycée;Lycée;Public;23096;Guéret;75;22;;;1;656.0;1.8;46.1\r\n';
  expect([recognise(CIO + school), recognise('nom,rue\na,b\n')]).toEqual([false, false]);
  const columns = (order: number[]) =>
    CIO.trimEnd()
      .split('\r\n')
      .map((row) => order.map((at) => row.split(';')[at]).join(';'))
      .join('\r\n');
  expect([recognise(columns([2, 0, 1])), recognise(columns([0, 1, 2]))]).toEqual([true, true]);
});

test('a missing, empty, header-only, renamed or ruined file is refused', async () => {
  const codeOf = async (content: string) =>
    (await refusalOf(importFrom(annuaire, folderOf({ 'l.csv': content })))).code;
  expect(await codeOf('')).toBe('import.annuaire.noFile');
  expect(await codeOf(`${HEADER}\n`)).toBe('import.csv.noRows');
  expect(await codeOf(LIEUX.replace('RUE', 'VOIE'))).toBe('import.annuaire.noFile');
  expect(await codeOf(CIO.replaceAll('é', '\uFFFD'))).toBe('import.encoding.ruined');
});

test('a second run changes nothing', async () => {
  const cms = await startFakeCms();
  try {
    await importFrom(annuaire, FIXTURES, cms);
    expect((await importFrom(annuaire, FIXTURES, cms)).etat).toBe('identique');
  } finally {
    await cms.close();
  }
});

const REAL = sharedData('annuaire');
test.skipIf(!REAL)('the whole lists: every row a structure', { timeout: 60_000 }, async () => {
  const report = await importFrom(annuaire, REAL ?? '');
  const { accepted, rejected } = report.entities.structure ?? {};
  expect(rejected).toBe(0);
  expect(accepted).toBe(Object.values(report.fichiers).reduce((sum, { rows }) => sum + rows, 0));
});
