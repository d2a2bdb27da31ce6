import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf, runCli, temporaryFolder } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import * as offers from '../../../test/offers.ts';
import { lheo } from './lheo.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const repository = resolve(import.meta.dirname, '../../../..');
const REAL = join(resolve(repository, process.env.PORTULAN_DATA ?? '../shared/data'), 'lheo');
if (!existsSync(REAL)) console.info('skipped: no ../shared/data (tests on real offers)');

const folder = (...formations: string[]) =>
  folderOf({ 'offres.xml': offers.lheoFile(formations.length > 0 ? formations : undefined) });

async function recordsOf(location: string) {
  const { records, collector } = await mapped(lheo, location);
  const of = (type: string) =>
    records.filter((one) => one.type === type).map(({ record }) => record);
  const keys = (type: string) => of(type).map(({ identifiant }) => identifiant);
  return { of, keys, one: (type: string) => of(type)[0] ?? {}, log: collector.log };
}

const warnings = (log: { warnings: { code: string; message: string; nombre: number }[] }) =>
  log.warnings.map(({ code, message, nombre }) => `${code} ×${nombre} ${message}`);

test('a real offer of 2.2 maps to these records, without the name of anyone', async () => {
  const { records, provenance, collector } = await mapped(lheo, join(FIXTURES, 'offre-2.2.xml'));
  const text = JSON.stringify(
    { provenance, records, avertissements: collector.log.warnings },
    null,
    1,
  );
  expect(text).not.toMatch(/DUPONT|Camille|06 00 00/);
  await expect(text).toMatchFileSnapshot('fixtures/offre-2.2.mapped.json');
});

test('an offer of 2.3 maps to these records', async () => {
  const { of, log } = await recordsOf(folder());
  expect(of('organisme')).toEqual([
    {
      identifiant: 'siret-12345678200010',
      nom: 'Centre du fournil (exemple)',
      slug: 'centre-du-fournil-exemple',
      raisonSociale: 'Association du fournil',
      siret: '12345678200010',
      numeroActivite: '75870000087',
      adresse: { lignes: ['12 rue des Meules'], codePostal: '87000', ville: 'Limoges' },
      commune: '87085',
      latitude: 45.83,
      longitude: 1.26,
      telephone: '05 55 00 00 00',
      courriel: 'accueil@exemple.invalid',
      site: 'http://www.exemple.invalid',
    },
  ]);
  expect(of('formation')[0]).toMatchObject({
    identifiant: 'lheo-F1',
    organisme: 'siret-12345678200010',
    certifications: ['RNCP37537'],
    metiers: ['D1102'],
    niveauSortie: 3,
    parcours: 'collectif',
    objectifGeneral: 'certification',
  });
  expect(of('formation')[0]).not.toHaveProperty('resultats');
  expect(of('action')[0]).toMatchObject({
    identifiant: 'lheo-A1',
    formation: 'lheo-F1',
    lieu: 'Centre du fournil',
    publics: ['Tout public'],
    entreesSorties: 'datesFixes',
  });
  expect(of('session')[0]).toMatchObject({
    identifiant: 'lheo-S1',
    action: 'lheo-A1',
    debut: '2026-09-07',
    fin: '2027-06-11',
  });
  expect(warnings(log)).toEqual([]);
});

test('the same formation twice is one, with the actions of both and the fields of the first', async () => {
  const again = offers.formation({
    intitule: 'Autre titre',
    actions: [
      offers.action(),
      offers.action({ numero: 'A2', sessions: [offers.session({ numero: 'S2' })] }),
    ],
  });
  const { of, keys, log } = await recordsOf(folder(offers.formation(), again));
  expect(of('formation').map(({ intitule }) => intitule)).toEqual(['CAP Boulanger']);
  expect(keys('action')).toEqual(['lheo-A1', 'lheo-A2']);
  expect(keys('session')).toEqual(['lheo-S1', 'lheo-S2']);
  expect(keys('organisme')).toHaveLength(1);
  expect(log.total).toBe(0);
  expect(log.warnings.map(({ code }) => code)).toEqual(Array(3).fill('import.lheo.repeated'));
});

test('a number that comes back under another owner is told with it', async () => {
  const other = offers.organisme({ siret: '98765432100017' });
  const { keys } = await recordsOf(
    folder(
      offers.formation(),
      offers.formation({ numero: 'F2' }),
      offers.formation({ responsable: other }),
    ),
  );
  expect(keys('formation')).toEqual([
    'lheo-F1',
    'lheo-F2',
    expect.stringMatching(/^lheo-F1-[0-9a-f]{12}$/),
  ]);
  expect(keys('action').slice(0, 2)).toEqual(['lheo-A1', 'lheo-F2-A1']);
  expect(keys('session').slice(0, 2)).toEqual(['lheo-S1', 'lheo-F2-A1-S1']);
  expect(new Set(keys('session')).size).toBe(3);
});

test('without a number, the organisation and the title make the key, in any order', async () => {
  const first = offers.formation({ numero: '' });
  const second = offers.formation({ numero: '', intitule: 'CAP Pâtissier' });
  const { keys } = await recordsOf(folder(first, second));
  const { keys: reversed } = await recordsOf(folder(second, first));
  expect(keys('formation')).toEqual(reversed('formation').toReversed());
  expect(keys('formation')[0]).toMatch(/^lheo-[0-9a-f]{12}$/);
});

test.each(['123456782', '1234567820001', '00000000000000', ''])(
  'with « %s » for a SIRET, the organisation is known by its number of activity, else by its name',
  async (siret) => {
    const named = await recordsOf(
      folder(offers.formation({ responsable: offers.organisme({ siret }) })),
    );
    expect(named.one('organisme')).toMatchObject({ identifiant: 'nda-75870000087' });
    expect(named.one('organisme')).not.toHaveProperty('siret');
    const bare = offers.organisme({ siret, numeroActivite: 'en cours' });
    const { one, log } = await recordsOf(folder(offers.formation({ responsable: bare })));
    expect(one('organisme')).toMatchObject({
      identifiant: expect.stringMatching(/^lheo-[0-9a-f]{12}$/),
    });
    expect(one('formation').organisme).toBe(one('organisme').identifiant);
    expect(log.warnings.some(({ code }) => code === 'import.lheo.siret')).toBe(siret !== '');
  },
);

test.each(['00000000', '99999999', '99991231', '20170900', '2026-13-40'])(
  'the date « %s » is left out and counted, the session stays',
  async (debut) => {
    const sessions = [offers.session({ debut })];
    const { one, log } = await recordsOf(
      folder(offers.formation({ actions: [offers.action({ sessions })] })),
    );
    expect(one('session')).not.toHaveProperty('debut');
    expect(one('session').fin).toBe('2027-06-11');
    expect(log.warnings).toContainEqual(
      expect.objectContaining({ code: 'import.lheo.date', nombre: 1 }),
    );
  },
);

test('where one may come in any day, dates that say nothing are no mistake', async () => {
  const sessions = [offers.session({ debut: '00000000', fin: '99991231' })];
  const { one, log } = await recordsOf(
    folder(offers.formation({ actions: [offers.action({ entrees: '1', sessions })] })),
  );
  expect(one('session')).not.toHaveProperty('debut');
  expect(warnings(log)).toEqual([]);
});

test('an end before its beginning is left out', async () => {
  const sessions = [offers.session({ fin: '20260101' })];
  const { one, log } = await recordsOf(
    folder(offers.formation({ actions: [offers.action({ sessions })] })),
  );
  expect(one('session')).toMatchObject({ debut: '2026-09-07' });
  expect(one('session')).not.toHaveProperty('fin');
  expect(log.warnings.map(({ code }) => code)).toEqual(['import.lheo.period']);
});

const changed = async (pattern: RegExp | string, replacement: string) =>
  recordsOf(folder(offers.formation().replace(pattern, replacement)));

test.each([
  ['<code-niveau-sortie>13', '<code-niveau-sortie>4', 3],
  ['<code-niveau-sortie>13', '<code-niveau-sortie>05', 4],
  ['<code-niveau-sortie>13', '<code-niveau-sortie>8', 7],
  ['<code-niveau-sortie>13', '<code-niveau-sortie>18', 8],
  ['<code-niveau-sortie>13', '<code-niveau-sortie>iii', 5],
  ['<code-niveau-sortie>13', '<code-niveau-sortie>3', undefined],
])('level: %s → %s → %s', async (pattern, replacement, niveau) => {
  const { one, log } = await changed(pattern, replacement);
  expect(one('formation').niveauSortie).toBe(niveau);
  expect(log.warnings.map(({ code }) => code).includes('import.lheo.unknownCode')).toBe(false);
});

test('pseudo and obsolete ROME codes stay as links, what is no code is left out', async () => {
  const { one, log } = await changed(
    '<code-ROME>D1102</code-ROME>',
    '<code-ROME>d 1102</code-ROME><code-ROME>A1500</code-ROME><code-ROME>A15</code-ROME><code-ROME>boulanger</code-ROME>',
  );
  expect(one('formation').metiers).toEqual(['D1102', 'A1500', 'A15']);
  expect(log.warnings.map(({ code }) => code)).toContain('import.lheo.badCode');
});

test('certifications come with and without their prefix, and each once', async () => {
  const { one } = await changed(
    /<certification>[\s\S]*<\/certification>/,
    '<certification><code-RNCP>RNCP37537</code-RNCP><code-CERTIFINFO>106583</code-CERTIFINFO></certification><certification><code-RNCP>37537</code-RNCP></certification><certification><code-RS>5719</code-RS></certification>',
  );
  expect(one('formation')).toMatchObject({
    certifications: ['RNCP37537', 'RS5719'],
    codesCertifInfo: ['106583'],
  });
});

test('what is tagged as an example says so', async () => {
  const { one } = await changed('numero="F1"', 'numero="F1" tag="exemple"');
  expect(one('formation').exemple).toBe(true);
  expect(one('organisme')).not.toHaveProperty('exemple');
});

test('HTML becomes Markdown, without its scripts', async () => {
  const { one } = await recordsOf(
    folder(
      offers.formation({
        objectif:
          '<![CDATA[<p onclick="x()">Savoir <strong>cuire</strong></p><script>alert(1)</script><ul><li>un</li></ul>]]>',
      }),
    ),
  );
  expect(one('formation').objectif).toBe('Savoir **cuire**\n\n- un');
});

test('a text that its field cannot hold is cut after a word, and said', async () => {
  const { one, log } = await changed(
    'Temps plein',
    `<![CDATA[<b>Matin</b> ${'midi '.repeat(80)}]]>`,
  );
  expect(one('action').rythme).toMatch(/^Matin midi.*midi…$/);
  expect(log.warnings.map(({ code, nombre }) => [code, nombre])).toEqual([['import.lheo.long', 1]]);
});

test('of several places the first is kept, and the others are said', async () => {
  const place = /<lieu-de-formation>[\s\S]*?<\/lieu-de-formation>/;
  const [first = ''] = place.exec(offers.formation()) ?? [];
  const second = first.replace('Centre du fournil', 'Annexe');
  const { one, log } = await changed(place, first + second);
  expect(one('action').lieu).toBe('Centre du fournil');
  expect(log.warnings.map(({ code }) => code)).toEqual(['import.lheo.places']);
});

test('a postcode gets its leading zero back, coordinates 0,0 are none', async () => {
  const { one, log } = await changed(
    /<latitude>45.83<\/latitude><longitude>1.26<\/longitude>/,
    '<latitude>0</latitude><longitude>0</longitude>',
  );
  expect(one('organisme')).not.toHaveProperty('latitude');
  expect(log.warnings.map(({ code }) => code)).toEqual(['import.lheo.point']);
  const ain = await recordsOf(
    folder(offers.formation().replaceAll('87000', '1000').replace('87085', '1053')),
  );
  expect(ain.one('action').adresse).toMatchObject({ codePostal: '01000' });
  expect(ain.one('organisme')).not.toHaveProperty('commune');
});

test('the main Formacode comes first', async () => {
  const { one } = await changed(
    '<code-FORMACODE>21538</code-FORMACODE>',
    '<code-FORMACODE>21528</code-FORMACODE><code-FORMACODE tag="principal">21538</code-FORMACODE>',
  );
  expect(one('formation').formacodes).toEqual(['21538', '21528']);
});

test('a formation without a title is rejected with its actions, the others go on', async () => {
  const report = await importFrom(
    lheo,
    folder(offers.formation({ intitule: ' - ' }), offers.formation()),
  );
  expect(report.rejets).toEqual([
    expect.objectContaining({
      code: 'import.lheo.untitled',
      position: 'offres.xml:3',
      message: expect.stringContaining('ni ses 1 actions'),
    }),
  ]);
  expect(report.entities.formation).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
  for (const { rows, used, rejected } of Object.values(report.fichiers))
    expect(rows).toBe(used + rejected);
});

test('what breaks the definition is counted by kind and refuses nothing', async () => {
  const broken = offers.formation().replace(/<certifiante>.*?<\/certifiante>/, '<couleur/>');
  const { keys, log } = await recordsOf(
    folder(broken, broken.replace('numero="F1"', 'numero="F2"')),
  );
  expect(keys('formation')).toEqual(['lheo-F1', 'lheo-F2']);
  expect(warnings(log)).toEqual([
    'import.lheo.invalid ×2 LHEO 2.3 : formation : « couleur » n’est pas dans LHEO 2.3',
    'import.lheo.invalid ×2 LHEO 2.3 : formation : il manque « certifiante »',
  ]);
});

test('a file of nothing but oddities gives a report that can be read', async () => {
  const odd = Array.from({ length: 300 }, (_, number) =>
    offers.formation({ numero: `F${number}` }).replace('<certifiante>1', `<certifiante>x${number}`),
  );
  const { log } = await recordsOf(folder(...odd));
  expect(log.warnings.length).toBeLessThan(70);
  expect(log.warnings).toContainEqual(expect.objectContaining({ code: 'import.lheo.others' }));
});

test.each([
  ['http://lheo.gouv.fr/2.2', 'en LHEO 2.2'],
  ['http://www.lheo.org/2.2', 'en LHEO 2.2'],
  ['http://www.lheo.org/1.3', 'dans une version ancienne de LHEO'],
  ['', 'sans espace de noms'],
  ['urn:autre', 'dans un espace de noms inconnu'],
])('namespace « %s »: the same records, and a word about it', async (namespace, words) => {
  const other = folderOf({ 'offres.xml': offers.lheoFile(undefined, { namespace }) });
  const { of, log } = await recordsOf(other);
  const plain = await recordsOf(folder());
  for (const type of ['organisme', 'formation', 'action', 'session'])
    expect(of(type)).toEqual(plain.of(type));
  expect(log.warnings.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
});

test('prefixes change nothing', async () => {
  const prefixed = offers
    .lheoFile()
    .replace('xmlns=', 'xmlns:l=')
    .replace(/<(\/?)([a-zA-Z])/g, '<$1l:$2');
  const { of } = await recordsOf(folderOf({ 'offres.xml': prefixed }));
  expect(of('session')).toEqual((await recordsOf(folder())).of('session'));
});

test('Latin-1 that says UTF-8 is read as what it is', async () => {
  const bytes = Buffer.from(offers.lheoFile(), 'latin1');
  const { one, log } = await recordsOf(folderOf({ 'offres.xml': bytes }));
  expect(one('formation').contenu).toBe('Pétrir, façonner, cuire.');
  expect(log.warnings.map(({ code }) => code)).toEqual(['import.xml.encoding']);
});

test('a truncated file, an entity bomb and an empty list of offers send nothing', async () => {
  const whole = offers.lheoFile();
  const cut = folderOf({ 'offres.xml': whole.slice(0, -40) });
  expect(await refusalOf(importFrom(lheo, cut))).toMatchObject({ code: 'import.xml.malformed' });
  const bomb = whole.replace('?>', '?><!DOCTYPE lheo [<!ENTITY a SYSTEM "file:///etc/passwd">]>');
  expect(await refusalOf(importFrom(lheo, folderOf({ 'offres.xml': bomb })))).toMatchObject({
    code: 'import.xml.doctype',
  });
  expect(
    await refusalOf(importFrom(lheo, folderOf({ 'offres.xml': offers.lheoFile([]) }))),
  ).toMatchObject({ code: 'import.lheo.empty' });
});

test('a folder without offers, or with a catalogue of Mon Compte Formation, says where to go', async () => {
  const folders = [
    folderOf({ 'x.xml': '<dict xmlns="http://www.gelaba.org/gml/1.1"/>' }),
    folderOf({
      'x.xml': offers.lheoFile(undefined, {
        namespace: 'https://www.of.moncompteformation.gouv.fr',
      }),
    }),
  ];
  for (const other of folders)
    expect(await refusalOf(importFrom(lheo, other))).toMatchObject({
      code: 'import.lheo.notOffers',
      message: expect.stringContaining('edof'),
    });
});

test('the day of the export is the release, the latest one of several files', async () => {
  const dated = (day: string) =>
    offers.lheoFile(undefined, { attributes: ` horodatage-export="${day}T08:00:00Z"` });
  const { provenance } = await mapped(
    lheo,
    folderOf({ 'a.xml': dated('2026-05-12'), 'b.xml': dated('2026-05-01') }),
  );
  expect(provenance).toMatchObject({ release: 'export du 2026-05-12', dateRelease: '2026-05-12' });
});

test('an empty source keeps the old data, a second run changes nothing', async () => {
  const cms = await startFakeCms();
  const location = folder();
  expect(await importFrom(lheo, location, cms)).toMatchObject({ etat: 'applique' });
  expect(await importFrom(lheo, location, cms)).toMatchObject({ etat: 'identique' });
  const before = structuredClone(cms.data);
  const empty = folderOf({ 'offres.xml': offers.lheoFile([]) });
  expect(await refusalOf(importFrom(lheo, empty, cms))).toMatchObject({
    code: 'import.lheo.empty',
  });
  expect(cms.data).toEqual(before);
});

test('a partial run retires nothing, a full one of the same file then does', async () => {
  const cms = await startFakeCms();
  const retired = () =>
    [...(cms.data.get('formation')?.values() ?? [])].filter((one) => one.retired);
  await importFrom(lheo, folder(offers.formation(), offers.formation({ numero: 'F2' })), cms);
  const one = folder(offers.formation({ intitule: 'CAP Boulangerie' }));
  const partiel = { ...lheo, mode: 'partiel' as const };
  expect(await importFrom(partiel, one, cms)).toMatchObject({ etat: 'applique' });
  expect(retired()).toEqual([]);
  expect(await importFrom(partiel, one, cms)).toMatchObject({ etat: 'identique' });
  expect(await importFrom(lheo, one, cms)).toMatchObject({ etat: 'applique' });
  expect(retired()).toHaveLength(1);
  expect(await importFrom(partiel, one, cms)).toMatchObject({ etat: 'identique' });
});

test('--partiel is for the files of one source', { timeout: 30_000 }, async () => {
  expect(await runCli(['all', '--from', FIXTURES, '--partiel', '--dry-run'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--partiel'),
  });
  const { code } = await runCli(['lheo', FIXTURES, '--partiel', '--dry-run', '--json']);
  expect(code).toBe(0);
});

test.skipIf(!existsSync(REAL))(
  'real offers: nothing is rejected, nobody is named',
  { timeout: 30_000 },
  async () => {
    const copy = temporaryFolder();
    cpSync(join(REAL, 'offers-2.2'), copy, { recursive: true });
    const { code, stdout } = await runCli(['lheo', copy, '--dry-run', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.rejets).toEqual([]);
    expect(report.entities.session).toMatchObject({ read: 2, accepted: 2 });
    expect(Object.keys(report.fichiers)).toHaveLength(6);
  },
);
