import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf, temporaryFolder } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { rncp } from './rncp.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures');
const FILES = {
  rncp: 'rncp-v4.1-extract.xml',
  rs: 'rs-v4.1-extract.xml',
  info: 'rncp_info.v1.4.csv',
  rome: 'rncp_rome.v1.4.csv',
  nsf: 'rncp_nsf.v1.4.csv',
  apprentissage: 'Kit_apprentissage_20231218.csv',
};
type FileName = keyof typeof FILES;
const real = sharedData('rncp');

const copy = () => folderOf(Object.fromEntries(Object.values(FILES).map((n) => [n, bytesOf(n)])));
const bytesOf = (name: string) => readFileSync(join(FIXTURE, name));

/** A folder with these files of the fixture only. */
const only = (...names: FileName[]) =>
  folderOf(Object.fromEntries(names.map((name) => [FILES[name], bytesOf(FILES[name])])));

/** Changes the text of a file of a folder; the bytes of the kit are not UTF-8. */
function spoil(folder: string, name: FileName, change: (text: string) => string): string {
  const path = join(folder, FILES[name]);
  writeFileSync(path, change(readFileSync(path, 'latin1')), 'latin1');
  return folder;
}

const utf8 = (text: string) => Buffer.from(text).toString('latin1');

const certificationsOf = async (folder: string) => {
  const { records } = await mapped(rncp, folder);
  return new Map(
    records
      .filter(({ type }) => type === 'certification')
      .map(({ record }) => [record.code as string, record]),
  );
};

const codesOf = (warnings: { code: string }[]) => warnings.map(({ code }) => code);

test('the small set maps to these records', async () => {
  const { provenance, records, collector } = await mapped(rncp, copy());
  await expect(JSON.stringify({ provenance, records }, null, 1)).toMatchFileSnapshot(
    'fixtures/mapped.json',
  );
  expect(collector.log.warnings).toMatchSnapshot();
});

test('every row is accounted for; of a repeated code the first row is kept, the links of all', async () => {
  const report = await importFrom(rncp, copy());
  expect(report.rejets.map(({ code, position }) => [code, position])).toEqual([
    ['import.record.duplicate', `${FILES.info}:6`],
    ['import.record.duplicate', `${FILES.info}:8`],
  ]);
  for (const { read, accepted, rejected } of Object.values(report.entities))
    expect(read).toBe(accepted + rejected);
  for (const { rows, used, rejected } of Object.values(report.fichiers))
    expect(rows).toBe(used + rejected);
  expect(Object.keys(report.fichiers)).toHaveLength(Object.keys(FILES).length);
  const certifications = await certificationsOf(copy());
  expect(certifications.get('RNCP1027')?.remplacantes).toEqual(['RNCP32360', 'RNCP6989']);
  expect(certifications.get('RNCP1174')?.remplace).toEqual(['RNCP18982', 'RNCP1175']);
});

test('the XML wins over the kit, and the kit of apprentices over the older table', async () => {
  const certifications = await certificationsOf(copy());
  expect(certifications.get('RNCP34762')).toMatchObject({
    dateFin: '2024-08-31',
    active: false,
    remplacantes: ['RNCP39568'],
  });
  expect(certifications.get('RNCP1174')).toMatchObject({
    dateFin: '2023-12-31',
    voiesAcces: ['apprentissage'],
  });
  const withoutXml = await certificationsOf(only('info', 'rome', 'nsf'));
  expect(withoutXml.get('RNCP34762')).toMatchObject({ dateFin: '2025-08-31', active: true });
  expect(withoutXml.get('RNCP1174')).toMatchObject({ dateFin: '2024-01-01', voiesAcces: [] });
});

test.each(Object.values(FILES))('%s is recognised, renamed too', (name) => {
  const file = { name: 'x.dat', open: () => Promise.reject(new Error('not read')) };
  expect(rncp.recognise(file, bytesOf(name).subarray(0, 4096))).toBe('importe');
});

test.each([
  '<FICHES><FICHE_METIER><ID>1</ID></FICHE_METIER></FICHES>',
  '<fiches><VERSION_FLUX>4.1</VERSION_FLUX></fiches>',
  'Code_Diplome;Libelle_Diplome;Code_RNCP;Code_RS\n1;x;2;3\n',
  'code;libelle\n100;Formations\n',
  '',
])('%j is not its file', (text) => {
  const file = { name: FILES.rncp, open: () => Promise.reject(new Error('not read')) };
  expect(rncp.recognise(file, Buffer.from(text))).toBe(false);
});

test('renamed files in another folder give the same records', async () => {
  const folder = copy();
  for (const name of ['info', 'rome', 'nsf', 'apprentissage'] as const)
    renameSync(join(folder, FILES[name]), join(folder, `z-${name}.txt`));
  expect((await mapped(rncp, folder)).records).toEqual((await mapped(rncp, copy())).records);
});

test('a kit without its table of certifications is refused, without its links it warns', async () => {
  expect(await refusalOf(importFrom(rncp, only('rncp', 'rome')))).toMatchObject({
    code: 'import.rncp.noInfo',
    message: expect.stringContaining(FILES.rome),
  });
  expect((await refusalOf(importFrom(rncp, only('nsf')))).code).toBe('import.rncp.noInfo');
  const report = await importFrom(rncp, only('info'));
  expect(codesOf(report.avertissements)).toEqual(Array(2).fill('import.rncp.optionalFile'));
});

test('pseudo ROME codes of the kit are kept as links, a cell that holds no code is not', async () => {
  const folder = spoil(
    copy(),
    'rome',
    (text) => `${text}RNCP1000;;A15;x;;\nRNCP1000;;voir la fiche;x;;\nRNCP999999;;D1102;x;;\n`,
  );
  const { records, collector } = await mapped(rncp, folder);
  const bp = records.find(({ record }) => record.code === 'RNCP1000')?.record;
  expect(bp?.metiers).toEqual(['F1612', 'A15']);
  const said = collector.log.warnings.filter(({ message }) => message.startsWith(FILES.rome));
  expect(codesOf(said)).toEqual(['import.rncp.unreadable', 'import.rncp.unmatched']);
});

test('nothing to import, an empty file or the kit of apprentices alone are refused', async () => {
  for (const folder of [
    temporaryFolder(),
    folderOf({ [FILES.rncp]: '', [FILES.info]: '' }),
    only('apprentissage'),
  ])
    expect((await refusalOf(importFrom(rncp, folder))).code).toBe('import.rncp.notRncp');
});

test('a flux without a sheet, cut, or with its own entities is refused', async () => {
  const noSheet = spoil(copy(), 'rs', (text) => text.replace(/<FICHE>[\s\S]*<\/FICHE>/, ''));
  expect(await refusalOf(importFrom(rncp, noSheet))).toMatchObject({
    code: 'import.rncp.noSheet',
    message: expect.stringContaining(FILES.rs),
  });
  const cut = spoil(copy(), 'rncp', (text) => text.slice(0, text.lastIndexOf('</FICHE>')));
  expect(await refusalOf(importFrom(rncp, cut))).toMatchObject({
    code: 'import.xml.malformed',
    message: expect.stringContaining('coupé'),
  });
  const bomb = spoil(copy(), 'rs', (text) =>
    text.replace(
      '<FICHES>',
      '<!DOCTYPE FICHES [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<FICHES>',
    ),
  );
  expect((await refusalOf(importFrom(rncp, bomb))).code).toBe('import.xml.doctype');
});

test('a table with its titles only, other titles, or there twice is refused', async () => {
  const headerOnly = spoil(copy(), 'info', (text) => text.slice(0, text.indexOf('\n') + 1));
  expect((await refusalOf(importFrom(rncp, headerOnly))).code).toBe('import.csv.noRows');
  const other = spoil(copy(), 'info', (text) => text.replace('ActiveInactive', 'Etat'));
  expect(await refusalOf(importFrom(rncp, other))).toMatchObject({
    code: 'import.rncp.layout',
    message: expect.stringContaining('« activeinactive »'),
  });
  const twice = copy();
  cpSync(join(twice, FILES.info), join(twice, 'copie.csv'));
  expect((await refusalOf(importFrom(rncp, twice))).code).toBe('import.rncp.twice');
});

test('a flux in Latin-1 that says UTF-8 is read by its bytes', async () => {
  const folder = copy();
  const path = join(folder, FILES.rs);
  writeFileSync(
    path,
    Buffer.from(readFileSync(path, 'utf8').replace(/[^\0-\xff]/g, "'"), 'latin1'),
  );
  const { records, collector } = await mapped(rncp, folder);
  expect(records).toContainEqual({
    type: 'certification',
    record: expect.objectContaining({ intitule: 'Premiers secours en équipe de niveau 1' }),
  });
  expect(codesOf(collector.log.warnings)).toContain('import.xml.encoding');
});

test('a ruined encoding is refused', async () => {
  const folder = spoil(copy(), 'rncp', (text) => text.replace(/\xc3[\xa0-\xaf]/g, utf8('\uFFFD')));
  expect((await refusalOf(importFrom(rncp, folder))).code).toBe('import.encoding.ruined');
});

test('a sheet without number or title is rejected with its line, the rest goes on', async () => {
  const folder = spoil(only('rs'), 'rs', (text) =>
    text
      .replace('<NUMERO_FICHE>RS5719</NUMERO_FICHE>', '<NUMERO_FICHE>néant</NUMERO_FICHE>')
      .replace(/<INTITULE>Exploiter.*?<\/INTITULE>/, '<INTITULE> </INTITULE>')
      .replace(
        '</FICHES>',
        '<FICHE><NUMERO_FICHE>RS9</NUMERO_FICHE><INTITULE>Reste</INTITULE></FICHE></FICHES>',
      ),
  );
  const report = await importFrom(rncp, folder);
  expect(report.rejets).toEqual([
    expect.objectContaining({
      code: 'import.record.invalid',
      position: expect.stringMatching(/^rs-v4\.1-extract\.xml:\d+$/),
      message: expect.stringContaining('« code »'),
    }),
    expect.objectContaining({ message: expect.stringContaining('« intitule »') }),
  ]);
  expect(report.entities.certification).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
});

test('the same sheet twice is rejected the second time, with its blocs', async () => {
  const folder = spoil(only('rncp'), 'rncp', (text) => {
    const [sheet = ''] = /<FICHE>[\s\S]*?<\/FICHE>/.exec(text) ?? [];
    return text.replace('</FICHES>', `${sheet}</FICHES>`);
  });
  const { entities, rejets } = await importFrom(rncp, folder);
  expect(new Set(codesOf(rejets))).toEqual(new Set(['import.record.duplicate']));
  expect(entities.certification?.rejected).toBe(1);
  expect(entities.blocCompetences?.rejected).toBe(2);
});

test('a second run changes nothing', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  const first = await importFrom(rncp, only('rs'), cms);
  expect(first.entities.certification).toMatchObject({ created: 2 });
  expect((await importFrom(rncp, only('rs'), cms)).etat).toBe('identique');
});

test('an empty source keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  await importFrom(rncp, only('rs'), cms);
  const bad = spoil(only('rs'), 'rs', (text) => text.replace(/RS(5719|5000)</g, '<'));
  expect((await refusalOf(importFrom(rncp, bad, cms))).code).toBe('import.rncp.empty');
  const kept = [...(cms.data.get('certification')?.values() ?? [])];
  expect(kept.filter(({ retired }) => retired)).toEqual([]);
});

test.skipIf(!real)(
  'the real extracts and the whole kit: only repeats are rejected',
  { timeout: 60_000 },
  async () => {
    const report = await importFrom(rncp, real ?? '');
    expect(new Set(codesOf(report.rejets))).toEqual(new Set(['import.record.duplicate']));
    const { read = 0, accepted = 0, rejected = 0 } = report.entities.certification ?? {};
    expect(read).toBe(accepted + rejected);
    expect(rejected).toBeLessThan(read / 100);
    for (const { rows, used, rejected: refused } of Object.values(report.fichiers))
      expect(rows).toBe(used + refused);
  },
);
