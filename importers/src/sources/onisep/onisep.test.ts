import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { certificationOf, niveauOf } from './map-formation.ts';
import { onisep } from './onisep.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const FICHES = 'ideo-fiches-metiers.xml';
const FORMATIONS = 'ideo-fiches-formations.xml';
const IDEO = 'ideo-metiers.json';
const DOMAINES = 'ideo-domaines.json';
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const changed = (name: string, change: (text: string) => string) =>
  folderOf({ [name]: change(text(name)) }, FIXTURES);

async function recordOf(location: string, identifiant: string) {
  const { records } = await mapped(onisep, location);
  return records.find(({ record }) => record.identifiant === identifiant)?.record;
}

/** A file of one sheet, with what a test adds to it. */
const fiche = (inside: string) =>
  folderOf({
    'f.xml': `<?xml version="1.0"?><metiers><metier><identifiant>MET.1</identifiant><nom_metier>un/e essai</nom_metier>${inside}</metier></metiers>`,
  });

test('the four files map to these records', async () => {
  const { provenance, records, collector } = await mapped(onisep, FIXTURES);
  expect({ provenance, records }).toMatchSnapshot();
  expect(collector.log.total).toBe(0);
  expect(collector.log.warnings.map(({ code, nombre }) => [code, nombre])).toEqual([
    ['import.onisep.noJob', 7],
  ]);
});

test('a job unites its sheet, its rows of the table and the diplomas that name it', async () => {
  expect(await recordOf(FIXTURES, 'MET.323')).toMatchObject({
    nom: 'auxiliaire spécialisé/e vétérinaire',
    metiers: ['A15', 'D1210', 'A1503'],
    domaines: [
      'gestion des entreprises, comptabilité / secrétariat',
      'agriculture, animaux / soins aux animaux',
    ],
  });
  expect(await recordOf(FIXTURES, 'MET.175')).toMatchObject({
    nom: 'technicien / technicienne qualité',
    metiers: ['H1503', 'H1504', 'H1506'],
    formations: [],
  });
  const both = await recordOf(FIXTURES, 'MET.774');
  expect(both).toMatchObject({ formations: ['FOR.1000'] });
});

test('a sheet unites the diplomas it asks for and those that name it, and is not its own neighbour', async () => {
  const folder = folderOf({
    'm.xml':
      '<metiers><metier><identifiant>MET.1</identifiant><nom_metier>un</nom_metier><metiers_associes><metier_associe><id>MET.1</id></metier_associe><metier_associe><id>MET.2</id></metier_associe></metiers_associes><formations_min_requise><formation_min_requise><id>FOR.10</id></formation_min_requise></formations_min_requise></metier></metiers>',
    'f.xml': ['FOR.9', 'FOR.10']
      .map(
        (id) =>
          `<formation><identifiant>${id}</identifiant><libelle_complet>x</libelle_complet><metiers_formation><metier><id>MET.1</id></metier></metiers_formation></formation>`,
      )
      .join('')
      .replace(/^.*$/, '<formations>$&</formations>'),
  });
  expect(await recordOf(folder, 'MET.1')).toMatchObject({
    formations: ['FOR.9', 'FOR.10'],
    associes: ['MET.2'],
  });
});

test('without the sheets, without the table, without the diplomas: what remains is imported', async () => {
  for (const [name, count] of [
    [FICHES, 5],
    [IDEO, 3],
    [FORMATIONS, 6],
  ] as const) {
    const files = [FICHES, IDEO, FORMATIONS, DOMAINES].filter((one) => one !== name);
    const folder = folderOf(Object.fromEntries(files.map((one) => [one, text(one)])));
    expect((await importFrom(onisep, folder)).entities.ficheMetier).toMatchObject({
      accepted: count,
    });
  }
});

test('HTML with scripts leaves neither tag nor script, a long text is cut and told', async () => {
  const hostile = fiche(
    `<accroche_metier><![CDATA[<p onclick="x()">Un <b>mot</b><script>alert(1)</script></p>]]></accroche_metier><competences>${'mot '.repeat(16_000)}</competences>`,
  );
  const { records, collector } = await mapped(onisep, hostile);
  expect(records[0]?.record.accroche).toBe('Un **mot**');
  expect(String(records[0]?.record.competences).length).toBeLessThanOrEqual(60_000);
  expect(collector.log.warnings.map(({ code }) => code)).toEqual(['import.onisep.tooLong']);
});

test('a sheet without long text takes its short form', async () => {
  const short = fiche(
    '<nature_travail/><formats_courts><format_court><descriptif><![CDATA[<p>En bref.</p>]]></descriptif></format_court></formats_courts>',
  );
  expect(await recordOf(short, 'MET.1')).toMatchObject({ nature: 'En bref.' });
});

test.each([
  ['https://www.francecompetences.fr/recherche/rncp/37084/', 'RNCP37084'],
  ['https://www.francecompetences.fr/recherche/rncp/36394/#anchor1', 'RNCP36394'],
  ['https://www.francecompetences.fr/recherche/rs/5719', 'RS5719'],
  ['http://eduscol.education.fr/referentiels-professionnels/d030.html', undefined],
  ['', undefined],
])('%s names the certification %s', (url, certification) => {
  expect(certificationOf(url)).toBe(certification);
});

test('the level is told, absent outside the register, counted when unknown', () => {
  const dropped: string[] = [];
  const read = (cell: string) => niveauOf(cell, (name) => void dropped.push(name));
  expect(read('niveau 7 (bac + 5)')).toBe(7);
  expect(read('non inscrit au RNCP')).toBeUndefined();
  expect(dropped).toEqual([]);
  expect(read('niveau 9')).toBeUndefined();
  expect(dropped).toEqual(['niveau_certification']);
});

test('wrong optional values are dropped with a count, the diploma stays', async () => {
  const folder = changed(FORMATIONS, (xml) =>
    xml.replace('>200<', '>2000<').replace(/<url>[^<]+</, '<url>javascript:alert(1)<'),
  );
  const report = await importFrom(onisep, folder);
  expect(report.entities.formationInitiale).toMatchObject({ accepted: 4, rejected: 0 });
  expect(
    report.avertissements
      .filter(({ code }) => code === 'import.onisep.badValue')
      .map(({ message }) => /« (.+?) »/.exec(message)?.[1]),
  ).toEqual(['url', 'NSF_discipline_code']);
});

test('a sheet without identifier or name and a repeated one are rejected with their line', async () => {
  const folder = changed(FICHES, (xml) =>
    xml.replace(
      /<\/metiers>$/,
      '<metier><nom_metier>sans identifiant</nom_metier></metier>\n<metier><identifiant>MET.9</identifiant></metier>\n<metier><identifiant>MET.1</identifiant><nom_metier>encore</nom_metier></metier></metiers>',
    ),
  );
  const report = await importFrom(onisep, folder);
  expect(report.entities.ficheMetier).toMatchObject({ read: 9, accepted: 6, rejected: 3 });
  expect(report.rejets.map(({ code }) => code)).toEqual([
    'import.record.invalid',
    'import.record.invalid',
    'import.record.duplicate',
  ]);
  for (const { position } of report.rejets) expect(position).toMatch(/\.xml:\d+$/);
});

test('a row of the table without identifier is rejected, an unknown domain is told and kept', async () => {
  const folder = folderOf(
    {
      [IDEO]: JSON.stringify([
        { libelle_metier: 'sans adresse', lien_site_onisepfr: null },
        {
          libelle_metier: 'avec',
          lien_site_onisepfr: 'https://www.onisep.fr/x/MET.7',
          code_rome: 'A1100 | ',
          'domainesous-domaine': 'ailleurs/nulle part',
        },
        'autre chose',
      ]),
    },
    FIXTURES,
  );
  const report = await importFrom(onisep, folder);
  expect(report.rejets.map(({ code }) => code)).toEqual(
    Array(2).fill('import.onisep.noIdentifier'),
  );
  expect(report.avertissements.map(({ code }) => code)).toContain('import.onisep.unknownDomaine');
  expect(await recordOf(folder, 'MET.7')).toMatchObject({
    metiers: ['A1100'],
    domaines: ['ailleurs / nulle part'],
  });
});

test('a cut, malformed, ruined or hostile file is refused', async () => {
  const codeOf = async (folder: string) => (await refusalOf(importFrom(onisep, folder))).code;
  const half = (name: string) => changed(name, (all) => all.slice(0, all.length * 0.7));
  expect(await codeOf(half(FICHES))).toBe('import.xml.malformed');
  expect(await codeOf(half(FORMATIONS))).toBe('import.xml.malformed');
  expect(await codeOf(half(IDEO))).toBe('import.onisep.json');
  expect(await codeOf(changed(FICHES, (xml) => xml.replaceAll(/[éèà]/g, '\uFFFD')))).toBe(
    'import.encoding.ruined',
  );
  expect(
    await codeOf(
      changed(FICHES, (xml) => xml.replace('<metiers', '<!DOCTYPE m [<!ENTITY a "b">]><metiers')),
    ),
  ).toBe('import.xml.doctype');
});

test('a folder without its files, or whose every sheet is bad, is refused', async () => {
  const codeOf = async (folder: string) => (await refusalOf(importFrom(onisep, folder))).code;
  expect(await codeOf(folderOf({}))).toBe('import.onisep.noFile');
  expect(await codeOf(folderOf({ [DOMAINES]: text(DOMAINES), 'vide.xml': '' }))).toBe(
    'import.onisep.noFile',
  );
  expect(
    await codeOf(changed(FORMATIONS, (xml) => xml.replaceAll('libelle_complet', 'libelle'))),
  ).toBe('import.onisep.empty');
});

test('sheets in Latin-1 give the same records', async () => {
  const latin1 = folderOf({ [FICHES]: Buffer.from(text(FICHES), 'latin1') }, FIXTURES);
  const { records, collector } = await mapped(onisep, latin1);
  expect(records).toEqual((await mapped(onisep, FIXTURES)).records);
  expect(collector.log.warnings.map(({ code }) => code)).toContain('import.xml.encoding');
});

test('its files are known by what they hold', () => {
  const file = { name: 'x', open: async () => [] as unknown as AsyncIterable<Buffer> };
  const recognise = (content: string) => onisep.recognise(file, Buffer.from(content));
  expect([FICHES, FORMATIONS, IDEO, DOMAINES].map((name) => recognise(text(name)))).toEqual([
    true,
    true,
    true,
    'utilise',
  ]);
  for (const other of ['<formations><formation/></formations>', '<lheo/>', '[{"a":1}]', 'a,b\n1,2'])
    expect(recognise(other)).toBe(false);
});

test('a second run changes nothing, a bad one keeps the data', async () => {
  const cms = await startFakeCms();
  try {
    await importFrom(onisep, FIXTURES, cms);
    expect((await importFrom(onisep, FIXTURES, cms)).etat).toBe('identique');
    await refusalOf(
      importFrom(
        onisep,
        changed(FICHES, (xml) => xml.slice(0, -300)),
        cms,
      ),
    );
    expect([...(cms.data.get('ficheMetier')?.values() ?? [])].some(({ retired }) => retired)).toBe(
      false,
    );
  } finally {
    await cms.close();
  }
});

const REAL = sharedData('onisep');
test.skipIf(!REAL)(
  'the whole set: every sheet a record, every job of the table too',
  { timeout: 60_000 },
  async () => {
    const report = await importFrom(onisep, REAL ?? '');
    expect(report.rejets).toEqual([]);
    expect(report.avertissements).toEqual([]);
    const rowsOf = (name: string) => report.fichiers[name]?.rows;
    expect(report.entities.formationInitiale?.accepted).toBe(rowsOf(FORMATIONS));
    const jobs = new Set(
      readFileSync(join(REAL ?? '', IDEO), 'utf8').match(/slug\\\/MET\.\d+/g) ?? [],
    );
    expect(report.entities.ficheMetier?.accepted).toBe(jobs.size);
  },
);
