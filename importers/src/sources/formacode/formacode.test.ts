import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf, temporaryFolder } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { formacode } from './formacode.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures');
const FILES = {
  termes: 'FCod-utf-8.csv',
  libelles: 'formacode_v13_v14_editeur_lheo.csv',
  dictionnaire: 'lheo-dict-FORMACODE.xml',
};
const real = sharedData('formacode');

const copy = () => folderOf({}, FIXTURE);

function spoilt(name: keyof typeof FILES, change: (text: string) => string): string {
  const folder = copy();
  const path = join(folder, FILES[name]);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

async function termsOf(folder: string) {
  const { records } = await mapped(formacode, folder);
  return new Map(records.map(({ record }) => [record.code, record]));
}

test('the small thesaurus maps to these records', async () => {
  const { provenance, records, collector } = await mapped(formacode, copy());
  expect(collector.log.total).toBe(0);
  expect({ provenance, records, warnings: collector.log.warnings }).toMatchSnapshot();
});

test('the newest label counts, with the accents of the older words', async () => {
  const terms = await termsOf(copy());
  expect(terms.get('11001')?.libelle).toBe('Théorie graphes');
  expect(terms.get('12582')).toMatchObject({
    libelle: 'Gestion déchet',
    definition: 'L’art d’enlever ce qui ne sert plus.',
  });
});

test('a code given to another term loses the definition of the former, and that is said', async () => {
  const { records, collector } = await mapped(formacode, copy());
  const reused = records.find(({ record }) => record.code === '21018')?.record;
  expect(reused).toMatchObject({ libelle: 'Permaculture', champ: '215 Agroalimentaire' });
  expect(reused).not.toHaveProperty('definition');
  expect(collector.log.warnings).toEqual([
    expect.objectContaining({ code: 'import.formacode.reused', nombre: 1 }),
  ]);
});

test('codes that only the newer labels or the older dictionary have are kept', async () => {
  const terms = await termsOf(copy());
  expect(terms.get('11406')).toEqual({
    code: '11406',
    libelle: 'Nanoscience thermique',
    associes: [],
  });
  expect(terms.get('15247')).toEqual({
    code: '15247',
    libelle: 'Italien',
    champ: '152 Langues',
    generique: '15254',
    associes: [],
    specialite: '136',
  });
});

test('the speciality is found one cell too early; a term is not linked to itself', async () => {
  const terms = await termsOf(copy());
  expect(terms.get('11461')?.specialite).toBe('115');
  expect(terms.get('11054')?.specialite).toBe('114');
  expect(terms.get('11001')?.associes).toEqual(['31672', '11054']);
});

test.each(Object.entries(FILES))('%s is recognised, renamed too', (kind, name) => {
  const file = { name: 'x.dat', open: () => Promise.reject(new Error('not read')) };
  expect(formacode.recognise(file, readFileSync(join(FIXTURE, name)))).toBe(
    kind === 'termes' ? 'importe' : 'utilise',
  );
});

test.each([
  ['the pre-2009 ROME', '11111;Employé de ménage à domicile;SERVICE MAISON 42079\n'],
  ['the NSF', 'code;libelle\n100;Formations\n110;Autres\n'],
  ['short codes', 'code;libelle\n1;Agriculture\n2;Pêche\n10;Mer\n'],
  ['another dictionary', '<dict name="dict-NSF"><entry/></dict>'],
  ['nothing', ''],
])('%s is not its file', (_, text) => {
  const file = { name: FILES.termes, open: () => Promise.reject(new Error('not read')) };
  expect(formacode.recognise(file, Buffer.from(text))).toBe(false);
});

test('renamed files, Windows-1252 and CRLF give the same records', async () => {
  const folder = spoilt('termes', (text) => text.replaceAll('\n', '\r\n'));
  const path = join(folder, FILES.termes);
  writeFileSync(path, Buffer.from(readFileSync(path, 'utf8'), 'latin1'));
  renameSync(path, join(folder, 'termes.txt'));
  expect((await mapped(formacode, folder)).records).toEqual(
    (await mapped(formacode, copy())).records,
  );
});

test('without its terms, empty or twice, nothing is sent', async () => {
  const folder = copy();
  rmSync(join(folder, FILES.termes));
  expect((await refusalOf(importFrom(formacode, folder))).code).toBe(
    'import.formacode.missingFile',
  );
  writeFileSync(join(folder, FILES.termes), '');
  expect((await refusalOf(importFrom(formacode, folder))).code).toBe(
    'import.formacode.missingFile',
  );
  expect((await refusalOf(importFrom(formacode, temporaryFolder()))).code).toBe(
    'import.formacode.missingFile',
  );
  const twice = copy();
  cpSync(join(twice, FILES.termes), join(twice, 'copie.csv'));
  expect((await refusalOf(importFrom(formacode, twice))).code).toBe('import.formacode.twice');
});

test('a table of labels cut after its titles is refused; a cut or hostile dictionary too', async () => {
  const bomb = spoilt('dictionnaire', (text) =>
    text.replace('"gml.dtd"', '"gml.dtd" [<!ENTITY a "b">]'),
  );
  expect((await refusalOf(importFrom(formacode, bomb))).code).toBe('import.xml.doctype');
  const cut = spoilt('dictionnaire', (text) => text.slice(0, text.lastIndexOf('</dict>')));
  expect((await refusalOf(importFrom(formacode, cut))).code).toBe('import.xml.malformed');
  const ruined = spoilt('termes', (text) => text.replace(/[éèà]/g, '\uFFFD'));
  expect((await refusalOf(importFrom(formacode, ruined))).code).toBe('import.encoding.ruined');
});

test('the two other tables may be absent', async () => {
  const folder = copy();
  rmSync(join(folder, FILES.libelles));
  rmSync(join(folder, FILES.dictionnaire));
  const { entities, release } = await importFrom(formacode, folder);
  expect(entities.formacode).toMatchObject({ accepted: 6, rejected: 0 });
  expect(release).toBe('Formacode, édition non précisée');
});

test('bad rows are rejected with their place, the rest goes on', async () => {
  const folder = spoilt(
    'termes',
    (text) =>
      `${text}11055;COURTE\n1105;COURT;court;DOM\n11001;ENCORE;encore;DOM\n11056;"X;x;DOM\n`,
  );
  const report = await importFrom(formacode, folder);
  expect(report.rejets.map(({ code, position }) => [code, position])).toEqual([
    ['import.formacode.ragged', `${FILES.termes}:7`],
    ['import.formacode.ragged', `${FILES.termes}:10`],
    ['import.record.invalid', `${FILES.termes}:8`],
    ['import.record.duplicate', `${FILES.termes}:9`],
  ]);
  expect(report.entities.formacode).toMatchObject({ read: 12, accepted: 8, rejected: 4 });
  for (const { rows, used, rejected } of Object.values(report.fichiers))
    expect(rows).toBe(used + rejected);
});

test('a quoted row is read as any other', async () => {
  const folder = spoilt(
    'termes',
    (text) => `${text}11058;LOGIQUE;"logique; preuve";DOM;110 MATHEMATIQUES\n`,
  );
  expect((await termsOf(folder)).get('11058')).toMatchObject({
    libelle: 'Logique; preuve',
    champ: '110 Mathématiques',
  });
});

test('a second run changes nothing, an empty source keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  expect((await importFrom(formacode, copy(), cms)).entities.formacode).toMatchObject({
    created: 8,
  });
  expect((await importFrom(formacode, copy(), cms)).etat).toBe('identique');
  const bad = spoilt('termes', (text) => text.replace(/;[^;\n]*;DOM/g, ';;DOM').slice(0, 400));
  for (const name of [FILES.libelles, FILES.dictionnaire]) rmSync(join(bad, name));
  expect((await refusalOf(importFrom(formacode, bad, cms))).code).toBe('import.formacode.empty');
  const kept = [...(cms.data.get('formacode')?.values() ?? [])];
  expect(kept.filter(({ retired }) => retired)).toEqual([]);
});

test.skipIf(!real)('the whole thesaurus: every code once, all links inside it', async () => {
  const report = await importFrom(formacode, real ?? '');
  expect(report.rejets).toEqual([]);
  expect(report.unresolved).toBe(0);
  expect(report.entities.formacode?.accepted).toBeGreaterThanOrEqual(
    report.fichiers[FILES.termes]?.rows ?? 0,
  );
});
