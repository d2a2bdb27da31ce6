import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf, temporaryFolder } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { nsf } from './nsf.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures');
const TABLES = {
  categorie: 'n_categorie_specialite_.csv',
  domaine: 'n_domaine_specialite_.csv',
  groupe: 'n_groupe_specialite_.csv',
  libelles: 'nsf_93_editeur_lheo.csv',
  specialisees: 'rncp_nsf.v1.4.csv',
};
const real = sharedData('nsf');

const copy = () => folderOf({}, FIXTURE);

function spoilt(table: keyof typeof TABLES, change: (text: string) => string): string {
  const folder = copy();
  const path = join(folder, TABLES[table]);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

test('the small set maps to these records', async () => {
  const { provenance, records, collector } = await mapped(nsf, copy());
  expect(collector.log.total).toBe(0);
  expect(collector.log.warnings).toEqual([]);
  expect({ provenance, records }).toMatchSnapshot();
});

test('labels lose their capitals and their « DO22 : »', async () => {
  const { records } = await mapped(nsf, copy());
  const labels = Object.fromEntries(records.map(({ record }) => [record.code, record.libelle]));
  expect(labels).toMatchObject({
    229: 'Transformations',
    34: 'Services à la collectivité',
    315: 'Ressources humaines, gestion du personnel, gestion de l’emploi',
    313: 'Finances, banque, assurances',
    '312p': 'Gestion des échanges commerciaux',
  });
});

test.each(Object.entries(TABLES))('%s is recognised, renamed too', (table, name) => {
  const head = readFileSync(join(FIXTURE, name));
  const role = table === 'libelles' || table === 'specialisees' ? 'utilise' : 'importe';
  const file = { name: 'x.txt', open: () => Promise.reject(new Error('not read')) };
  expect(nsf.recognise(file, head)).toBe(role);
});

test.each([
  'code;libelle\n11001;Graphes\n11002;Programmation\n',
  'code;libelle\n1;Agriculture\n10;Transformation\n',
  'CodeRNCP;EtatFiche;Rome;libelle;;\nRNCP1;;A1101;x;;\n',
  '',
])('%j is not its file', (text) => {
  const file = { name: 'n_groupe_specialite_.csv', open: () => Promise.reject(new Error('')) };
  expect(nsf.recognise(file, Buffer.from(text))).toBe(false);
});

test('without its groups, empty, header only, with other columns or twice, nothing is sent', async () => {
  const folder = copy();
  rmSync(join(folder, TABLES.groupe));
  expect((await refusalOf(importFrom(nsf, folder))).code).toBe('import.nsf.missingFile');
  writeFileSync(join(folder, TABLES.groupe), '');
  expect((await refusalOf(importFrom(nsf, folder))).code).toBe('import.nsf.missingFile');
  const headerOnly = spoilt('groupe', (text) => text.slice(0, text.indexOf('\n') + 1));
  expect(await refusalOf(importFrom(nsf, headerOnly))).toMatchObject({
    code: 'import.csv.noRows',
    message: expect.stringContaining(TABLES.groupe),
  });
  const other = spoilt('groupe', (text) => text.replace('LIBELLE_LONG', 'INTITULE'));
  expect(await refusalOf(importFrom(nsf, other))).toMatchObject({
    code: 'import.nsf.layout',
    message: expect.stringContaining('« libelle_long »'),
  });
  const twice = copy();
  cpSync(join(twice, TABLES.groupe), join(twice, 'copie.csv'));
  expect((await refusalOf(importFrom(nsf, twice))).code).toBe('import.nsf.twice');
  expect((await refusalOf(importFrom(nsf, temporaryFolder()))).code).toBe('import.nsf.missingFile');
});

test('the levels above and the tables of labels may be absent', async () => {
  const folder = copy();
  for (const table of ['categorie', 'domaine', 'libelles', 'specialisees'] as const)
    rmSync(join(folder, TABLES[table]));
  const report = await importFrom(nsf, folder);
  expect(report.avertissements.map(({ code }) => code)).toEqual(
    Array(2).fill('import.nsf.optionalFile'),
  );
  expect(report.entities.specialite).toMatchObject({ accepted: 5, rejected: 0 });
  expect(report.unresolvedByField).toEqual({ 'specialite.parent': 5 });
});

test('bad rows are rejected with their place, the rest goes on', async () => {
  const report = await importFrom(
    nsf,
    spoilt('groupe', (text) => {
      const row = text.split('\n').find((line) => line.startsWith('221'));
      return `${text}${row}\nABC;22;;FAUX;;;;;Faux;\n222;22\n`;
    }),
  );
  expect(report.rejets.map(({ code, position }) => [code, position])).toEqual([
    ['import.csv.ragged', `${TABLES.groupe}:9`],
    ['import.record.duplicate', `${TABLES.groupe}:7`],
    ['import.record.invalid', `${TABLES.groupe}:8`],
  ]);
  expect(report.entities.specialite).toMatchObject({ read: 16, accepted: 13, rejected: 3 });
  for (const { rows, used, rejected } of Object.values(report.fichiers))
    expect(rows).toBe(used + rejected);
});

test('the same set in Latin-1, under other names and apostrophes, gives the same records', async () => {
  const folder = spoilt('groupe', (text) => text.replaceAll("'", '’'));
  for (const name of [TABLES.categorie, TABLES.domaine, TABLES.libelles]) {
    const path = join(folder, name);
    writeFileSync(path, Buffer.from(readFileSync(path, 'utf8').replace('\uFEFF', ''), 'latin1'));
    renameSync(path, join(folder, `autre-${name}`));
  }
  expect((await mapped(nsf, folder)).records).toEqual((await mapped(nsf, copy())).records);
});

test('a ruined encoding is refused', async () => {
  const folder = spoilt('groupe', (text) => text.replace(/[éàè]/g, '\uFFFD'));
  expect((await refusalOf(importFrom(nsf, folder))).code).toBe('import.encoding.ruined');
});

test('a second run changes nothing, an empty source keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  expect((await importFrom(nsf, copy(), cms)).entities.specialite).toMatchObject({ created: 13 });
  expect((await importFrom(nsf, copy(), cms)).etat).toBe('identique');
  const bad = spoilt('groupe', (text) => text.replace(/^\d/gm, 'X'));
  for (const table of ['categorie', 'domaine', 'libelles', 'specialisees'] as const)
    rmSync(join(bad, TABLES[table]));
  expect((await refusalOf(importFrom(nsf, bad, cms))).code).toBe('import.nsf.empty');
  const kept = [...(cms.data.get('specialite')?.values() ?? [])];
  expect(kept.filter(({ retired }) => retired)).toEqual([]);
});

test.skipIf(!real)('the whole NSF: every row is a record', async () => {
  const report = await importFrom(nsf, real ?? '');
  const { read, accepted, rejected } = report.entities.specialite ?? {};
  expect([read, rejected]).toEqual([accepted, 0]);
  expect(report.unresolved).toBe(0);
  expect(report.avertissements).toEqual([]);
});
