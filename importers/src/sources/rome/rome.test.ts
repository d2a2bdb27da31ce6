import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  FIXTURE,
  hasRealRome,
  REAL_ROME,
  refusalOf,
  release,
  runCli,
  silent,
  tablePath,
  temporaryFolder,
} from '../../../test/helpers.ts';
import { Collector } from '../../core/collector.ts';
import type { InputFile } from '../../core/input/input.ts';
import { openInput } from '../../core/input/input.ts';
import { runImport } from '../../core/run-import.ts';
import { Spool } from '../../core/spool.ts';
import { REQUIRED, type RomeTable, raw } from './raw.ts';
import { rome } from './rome.ts';

const signal = new AbortController().signal;
const dryRun = (location: string) =>
  runImport({ source: rome, location, progress: silent, signal });

/** All records of a release, by type. */
async function mapped(location: string) {
  const temporary = temporaryFolder();
  const spool = new Spool(join(temporary, 'records.ndjson'));
  const collector = new Collector('rome', rome.entities, spool);
  const input = await openInput(location, { temporary, signal });
  const prepared = await rome.prepare(input.files as InputFile[], { progress: silent, signal });
  const provenance = await prepared.provenance();
  await prepared.load({ collector, progress: silent, signal });
  await spool.close();
  await input.close();
  const lines = readFileSync(spool.path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; record: Record<string, unknown> });
  return { provenance, collector, lines, byType: Map.groupBy(lines, ({ type }) => type) };
}

const utf8 = (change: (text: string) => string) => (latin1: string) =>
  Buffer.from(change(Buffer.from(latin1, 'latin1').toString('utf8'))).toString('latin1');

test('the small release maps to these records', async () => {
  const { provenance, lines, collector } = await mapped(FIXTURE);
  expect(collector.log.total).toBe(0);
  expect(collector.log.warnings).toEqual([]);
  await expect(JSON.stringify({ provenance, lines }, null, 1)).toMatchFileSnapshot(
    'fixtures/release.mapped.json',
  );
});

test('the jobs come last, when the CMS has the others in hand', async () => {
  const { lines } = await mapped(FIXTURE);
  const order = [...new Set(lines.map(({ type }) => type))];
  expect(order).toEqual([
    'domaine',
    'theme',
    'centreInteret',
    'secteur',
    'contexteTravail',
    'savoir',
    'competence',
    'appellation',
    'metier',
  ]);
});

test('every row of every table is accounted for, read = accepted + rejected', async () => {
  const report = await dryRun(
    release({ referentiel_savoir: (text) => `${text}"1","x"\n"","Sans code","","","",""\n` }),
  );
  for (const { read, accepted, rejected } of Object.values(report.entities))
    expect(read).toBe(accepted + rejected);
  expect(report.entities.savoir).toMatchObject({ rejected: 2 });
  for (const { rows, used, rejected } of Object.values(report.fichiers))
    expect(rows).toBe(used + rejected);
  expect(Object.keys(report.fichiers)).toHaveLength(Object.keys(raw).length);
});

test('rejects say file, line, why and what to do, and the rest goes on', async () => {
  const report = await dryRun(
    release({
      referentiel_appellation: (text) =>
        `${text}"999","Truncated","Tru\n"abc","Code faux","Code faux","D1102","","","","","","SYNONYME","","D1102","N"\n`,
      referentiel_code_rome: (text) =>
        text.replace(
          /\n$/,
          '\n"Z9999","1","1","Code inconnu","Emploi Blanc","","","","","Z9999"\n',
        ),
      texte: (text) => `${text}"D1103","3","definition","1","Pour un autre emploi."\n`,
    }),
  );
  expect(
    report.rejets.map(({ position, code, message }) => ({ position, code, message })),
  ).toMatchSnapshot();
  expect(report.entities.metier).toMatchObject({ accepted: 3, rejected: 1 });
});

test('a duplicate code keeps the first row and rejects the next', async () => {
  const report = await dryRun(
    release({
      referentiel_contexte_travail: (text) =>
        `${text}${text
          .split('\n')[1]
          ?.replace('"', '"')
          .replace(/,"[^"]*",/, ',"Autre nom",')}\n`,
    }),
  );
  expect(report.entities.contexteTravail).toMatchObject({ accepted: 5, rejected: 1 });
  expect(report.rejets[0]).toMatchObject({
    code: 'import.record.duplicate',
    position: 'unix_referentiel_contexte_travail_v460_utf8.csv:7',
  });
});

test('a code that points to nothing is kept as a link and counted', async () => {
  const folder = release({
    coherence_item: (text) => `${text}"D1102","999999","Principale"\n"D1102","888888",""\n`,
    liens_rome_referentiels: (text) => `${text}"D1102","5","3","888888"\n"D1102","6","","777777"\n`,
    rubrique_mobilite: (text) => `${text}"D1102","D1199","9"\n`,
    referentiel_appellation: (text) => text.replace('"D1104"', '"D1198"'),
  });
  const report = await dryRun(folder);
  expect(report.unresolvedByField).toEqual({
    'metier.competencesPrincipales': 1,
    'metier.savoirsSecondaires': 1,
    'metier.contextesTravail': 1,
    'metier.mobilites': 1,
    'appellation.metier': 1,
  });
  expect(report.unresolved).toBe(5);
  expect(report.rejets).toEqual([]);
});

test('the nature of a code is what its own table says, whatever the links say', async () => {
  const wrong = release({
    liens_rome_referentiels: (text) => text.replaceAll('"5","1"', '"5","3"'),
  });
  expect((await mapped(wrong)).byType.get('metier')).toEqual(
    (await mapped(FIXTURE)).byType.get('metier'),
  );
});

test('a link without a target costs its row, never its job', async () => {
  const report = await dryRun(
    release({
      coherence_item: (text) => `${text}"D1102","","Principale"\n`,
      rubrique_mobilite: (text) => `${text}"D1102"," ","x"\n"D1102","D1104","deux"\n`,
      arborescence_secteur_naf: (text) => `${text}"","","81","D1102",""\n`,
    }),
  );
  expect(report.rejets.map(({ code }) => code)).toEqual(Array(3).fill('import.rome.badTarget'));
  expect(report.entities.metier).toMatchObject({ accepted: 3, rejected: 0 });
  expect(report.avertissements).toEqual([
    expect.objectContaining({ code: 'import.rome.unknownWord' }),
  ]);
});

test('an unknown word leaves the field out and is counted, the row stays', async () => {
  const report = await dryRun(
    release({ referentiel_code_rome: (text) => text.replace('"Emploi Blanc"', '"Emploi Mauve"') }),
  );
  expect(report.entities.metier).toMatchObject({ accepted: 3, rejected: 0 });
  expect(report.avertissements).toEqual([
    expect.objectContaining({
      code: 'import.rome.unknownWord',
      nombre: 1,
      message: expect.stringContaining('« Emploi Mauve »'),
    }),
  ]);
});

const TYPOGRAPHIES: [string, (text: string) => string][] = [
  ['curly apostrophes', (text) => text.replace(/''|'/g, '’')],
  ['ellipses', (text) => text.replaceAll('...', '…')],
  ['no-break spaces', (text) => text.replace(/ (?=[:;!?])/g, '\u202F')],
  ['CRLF and a BOM', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['semicolons', (text) => text.replaceAll('","', '";"')],
  ['doubled apostrophes', (text) => text.replace(/(?<=\w)'(?=\w)/g, "''")],
  ['C1 controls', (text) => text.replaceAll('œ', '\u009C').replace(/(?<=\w)'(?=\w)/g, '\u0092')],
];

test.each(TYPOGRAPHIES)(
  'the same release with %s gives the same records',
  async (_name, change) => {
    const tables = (Object.keys(raw) as RomeTable[]).filter(
      (table) => table !== 'arborescence_secteur_naf',
    );
    const other = await mapped(
      release(Object.fromEntries(tables.map((table) => [table, utf8(change)]))),
    );
    expect(other.lines).toEqual((await mapped(FIXTURE)).lines);
  },
);

test('rows in another order give the same links, and the same addresses', async () => {
  const reversed = (text: string) =>
    [text.slice(0, text.indexOf('\n')), ...text.trimEnd().split('\n').slice(1).reverse(), ''].join(
      '\n',
    );
  const other = await mapped(
    release({
      coherence_item: reversed,
      liens_rome_referentiels: reversed,
      referentiel_competence: reversed,
      arborescence_secteur_activite: reversed,
      rubrique_mobilite: reversed,
    }),
  );
  expect(other.byType.get('metier')).toEqual((await mapped(FIXTURE)).byType.get('metier'));
});

test.each(REQUIRED.map((table) => [table]))('without %s nothing is sent', async (table) => {
  const folder = release();
  rmSync(tablePath(folder, table));
  expect(await refusalOf(dryRun(folder))).toMatchObject({
    code: 'import.rome.missingFile',
    message: expect.stringContaining(`unix_${table}_v460_utf8.csv`),
  });
  writeFileSync(tablePath(folder, table), '');
  expect(await refusalOf(dryRun(folder))).toMatchObject({
    code: 'import.file.empty',
    message: expect.stringContaining(table),
  });
  writeFileSync(
    tablePath(folder, table),
    readFileSync(tablePath(FIXTURE, table), 'utf8').split('\n')[0] ?? '',
  );
  expect(await refusalOf(dryRun(folder))).toMatchObject({
    code: 'import.csv.noRows',
    message: expect.stringContaining('ligne 1'),
  });
});

test('an optional file may be absent, and the report says so', async () => {
  const folder = release();
  for (const table of ['themes', 'arborescence_thematique', 'liens_rome_referentiels'])
    rmSync(tablePath(folder, table));
  const report = await dryRun(folder);
  expect(report.avertissements.map(({ code }) => code)).toEqual(
    Array(3).fill('import.rome.optionalFile'),
  );
  expect(report.entities.metier).toMatchObject({ accepted: 3 });
});

test.each([
  ['referentiel_code_rome', '"code_rome","code_fiche_metier","code_ogr","libelle_rome","statut"'],
  [
    'referentiel_appellation',
    '"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","code_type_section_appellation","libelle_type_section_appellation","statut"',
  ],
  [
    'referentiel_competence',
    '"code_ogr","libelle_competence","code_type_competence","libelle_type_competence","statut"',
  ],
])('the ROME 3 layout of %s is refused', async (table, header) => {
  const row = header.replace(/[a-z_]+/g, 'x');
  const refusal = await refusalOf(dryRun(release({ [table]: () => `${header}\n${row}\n` })));
  expect(refusal).toMatchObject({
    code: 'import.rome.layout',
    message: expect.stringContaining(`unix_${table}_v460_utf8.csv`),
  });
  expect(refusal.message).toContain('ROME 3');
});

test('a renamed column is refused, one that an older release lacks is let go', async () => {
  const renamed = release({
    referentiel_code_rome: (text) => text.replace('emploi_cadre', 'cadre'),
  });
  expect((await refusalOf(dryRun(renamed))).code).toBe('import.rome.layout');
  const older = release({ referentiel_appellation: (text) => text.replaceAll(/,"[^",]*"$/gm, '') });
  expect((await dryRun(older)).avertissements).toEqual([
    expect.objectContaining({
      code: 'import.rome.columns',
      message: expect.stringContaining('peu_usite'),
    }),
  ]);
});

test('a ruined, doubled or foreign encoding is refused', async () => {
  const spoil = (change: (bytes: Buffer) => Buffer) => {
    const folder = release();
    const path = tablePath(folder, 'referentiel_competence');
    writeFileSync(path, change(readFileSync(path)));
    return refusalOf(dryRun(folder));
  };
  expect(
    (await spoil((bytes) => Buffer.from(bytes.toString('utf8').replace(/[éèà]/g, '\uFFFD')))).code,
  ).toBe('import.encoding.ruined');
  expect((await spoil((bytes) => Buffer.from(bytes.toString('latin1')))).code).toBe(
    'import.encoding.doubled',
  );
  expect((await spoil((bytes) => Buffer.from(`\uFEFF${bytes}`, 'utf16le'))).code).toBe(
    'import.encoding.unknown',
  );
});

test('a table in Latin-1 gives the same records', async () => {
  const folder = release();
  const path = tablePath(folder, 'referentiel_appellation');
  writeFileSync(path, Buffer.from(readFileSync(path, 'utf8'), 'latin1'));
  expect((await mapped(folder)).lines).toEqual((await mapped(FIXTURE)).lines);
});

test('two releases in one folder, or no ROME at all, are refused', async () => {
  const folder = release();
  mkdirSync(join(folder, 'old'));
  cpSync(tablePath(folder, 'texte'), join(folder, 'old', 'unix_texte_v459_utf8.csv'));
  expect((await refusalOf(dryRun(folder))).code).toBe('import.rome.twoReleases');
  expect((await refusalOf(dryRun(temporaryFolder()))).code).toBe('import.rome.notRome');
});

test('a release whose every job is bad is refused', async () => {
  const folder = release({
    referentiel_code_rome: (text) => text.replace(/^"[A-Z]\d{4}"/gm, '"X"'),
  });
  expect((await refusalOf(dryRun(folder))).code).toBe('import.rome.empty');
});

test.skipIf(!hasRealRome)(
  'the whole ROME: as many records as rows, nothing dropped, little memory',
  { timeout: 60_000 },
  async () => {
    const { code, stdout } = await runCli(['rome', REAL_ROME, '--dry-run', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Awaited<ReturnType<typeof dryRun>>;
    const rows = (...tables: RomeTable[]) => tables.reduce((sum, table) => sum + rowsOf(table), 0);
    const expected = {
      domaine: rows('grand_domaine', 'domaine_professionnel'),
      theme: rows('themes'),
      centreInteret: rows('centre_interet'),
      secteur: rows('secteur_activite', 'sous_secteur_activite', 'secteur_naf'),
      contexteTravail: rows('referentiel_contexte_travail'),
      savoir: rows('referentiel_savoir'),
      competence: rows('referentiel_competence'),
      metier: rows('referentiel_code_rome'),
      appellation: rows('referentiel_appellation'),
    };
    expect(
      Object.fromEntries(
        Object.entries(report.entities).map(([name, { accepted }]) => [name, accepted]),
      ),
    ).toEqual(expected);
    for (const [table, { rows: counted, rejected }] of Object.entries(report.fichiers))
      expect([table, counted, rejected]).toEqual([table, rowsOf(table), 0]);
    expect(report.unresolved).toBe(0);
    expect(report.avertissements).toEqual([]);
    expect(report.peakMemoryMb).toBeLessThanOrEqual(300);
  },
);

/** Records of an official file counted another way: line ends outside quotes, blank lines and header aside. */
function rowsOf(table: string): number {
  const path = table.endsWith('.csv') ? join(REAL_ROME, table) : tablePath(REAL_ROME, table);
  const bare = readFileSync(path, 'latin1').replace(/"[^"]*"/g, 'q');
  return bare.split('\n').filter((line) => line.trim() !== '').length - 1;
}
