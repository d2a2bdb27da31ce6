import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/helpers.ts';
import { mapped } from '../../../test/mapped.ts';
import { rncp } from './rncp.ts';

/** The records and warnings of one sheet with these elements. */
async function sheet(inside: string, version = '4.1') {
  const folder = temporaryFolder();
  const number = inside.includes('<NUMERO_FICHE>') ? '' : '<NUMERO_FICHE>RNCP1</NUMERO_FICHE>';
  writeFileSync(
    join(folder, 'flux.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<FICHES>${version && `<VERSION_FLUX>${version}</VERSION_FLUX>`}<FICHE>${number}<INTITULE>Essai</INTITULE>${inside}</FICHE></FICHES>\n`,
  );
  const { records, collector, provenance } = await mapped(rncp, folder);
  const certification = records.find(({ type }) => type === 'certification')?.record ?? {};
  const blocs = records.filter(({ type }) => type === 'blocCompetences');
  const warnings = collector.log.warnings.map(({ code, message }) => `${code} ${message}`);
  return { certification, blocs: blocs.map(({ record }) => record), warnings, provenance };
}

const ACTIVE = '<ACTIF>Oui</ACTIF>';
const certified = async (inside: string) => (await sheet(ACTIVE + inside)).certification;

test.each([
  ['NIV7', 7],
  ['NIV3', 3],
])('level %s', async (niveau, expected) => {
  const inside = `<NOMENCLATURE_EUROPE><NIVEAU>${niveau}</NIVEAU></NOMENCLATURE_EUROPE>`;
  expect((await certified(inside)).niveau).toBe(expected);
});

test('the prefix of the number tells the répertoire', async () => {
  const { certification } = await sheet(`<NUMERO_FICHE>RS12</NUMERO_FICHE>${ACTIVE}`);
  expect(certification).toMatchObject({ code: 'RS12', repertoire: 'rs', slug: 'essai' });
  expect(certification).not.toHaveProperty('niveau');
});

test('each SI_JURY is a way of access', async () => {
  const juries = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'].map(
    (one) => `<SI_JURY_${one}><ACTIF>Oui</ACTIF></SI_JURY_${one}>`,
  );
  expect((await certified(juries.reverse().join(''))).voiesAcces).toEqual([
    'formationInitiale',
    'apprentissage',
    'formationContinue',
    'contratProfessionnalisation',
    'candidatureIndividuelle',
    'vae',
  ]);
  const none = '<SI_JURY_FI><ACTIF>Non</ACTIF></SI_JURY_FI><SI_JURY_CA/>';
  expect((await certified(none)).voiesAcces).toEqual([]);
});

test('pseudo, unknown and repeated ROME codes are kept as links, once', async () => {
  const rome = ['A1100', 'a15', 'D1102', 'D1102', ' ', 'Z9'].map(
    (code) => `<ROME><CODE>${code}</CODE></ROME>`,
  );
  expect((await certified(`<CODES_ROME>${rome.join('')}</CODES_ROME>`)).metiers).toEqual([
    'A1100',
    'A15',
    'D1102',
    'Z9',
  ]);
});

test('what is no code at all costs neither the sheet nor its other codes', async () => {
  const codes = [`<ROME><CODE>${'x'.repeat(300)}</CODE></ROME>`, '<ROME><CODE>D1102</CODE></ROME>'];
  const { certification, warnings } = await sheet(
    `${ACTIVE}<CODES_ROME>${codes.join('')}</CODES_ROME>`,
  );
  expect(certification.metiers).toEqual(['D1102']);
  expect(warnings).toEqual([expect.stringContaining('import.rncp.unreadable')]);
});

test('lists of other certifications, as the fluxes 4 and 2 write them; never the sheet itself', async () => {
  const four =
    '<ANCIENNES_CERTIFICATIONS><ANCIENNE_CERTIFICATION><ID_FICHE_ANCIENNE_CERTIFICATION>RNCP2</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION><ANCIENNE_CERTIFICATION><ID_FICHE_ANCIENNE_CERTIFICATION>RNCP1</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION></ANCIENNES_CERTIFICATIONS>';
  const two =
    '<NOUVELLE_CERTIFICATION>RNCP3</NOUVELLE_CERTIFICATION><NOUVELLE_CERTIFICATION>RS4</NOUVELLE_CERTIFICATION>';
  expect(await certified(four + two)).toMatchObject({
    remplace: ['RNCP2'],
    remplacantes: ['RNCP3', 'RS4'],
  });
});

test('bad dates, SIRET, levels, addresses and rates are left out and said, the sheet stays', async () => {
  const { certification, warnings } = await sheet(
    `${ACTIVE}<DATE_EFFET>31/02/2024</DATE_EFFET><DATE_FIN_ENREGISTREMENT>99999999</DATE_FIN_ENREGISTREMENT>
    <NOMENCLATURE_EUROPE><NIVEAU>NIV9</NIVEAU></NOMENCLATURE_EUROPE>
    <LIEN_URL_DESCRIPTION>javascript:alert(1)</LIEN_URL_DESCRIPTION>
    <SI_JURY_FI><ACTIF>Peut-être</ACTIF></SI_JURY_FI>
    <CERTIFICATEURS><CERTIFICATEUR><NOM_CERTIFICATEUR>École</NOM_CERTIFICATEUR><SIRET_CERTIFICATEUR>123456789</SIRET_CERTIFICATEUR></CERTIFICATEUR></CERTIFICATEURS>
    <PARTENAIRES><PARTENAIRE><NOM_PARTENAIRE>Centre</NOM_PARTENAIRE><HABILITATION_PARTENAIRE>HABILITATION_AUTRE</HABILITATION_PARTENAIRE></PARTENAIRE></PARTENAIRES>
    <STATISTIQUES_PROMOTIONS><STATISTIQUES_PROMOTION><ANNEE>2023</ANNEE><NOMBRE_CERTIFIES>*</NOMBRE_CERTIFIES><TAUX_INSERTION_GLOBAL_6MOIS>760</TAUX_INSERTION_GLOBAL_6MOIS></STATISTIQUES_PROMOTION></STATISTIQUES_PROMOTIONS>`,
  );
  expect(certification).toMatchObject({
    certificateurs: [{ nom: 'École' }],
    partenaires: [{ nom: 'Centre' }],
    promotions: [{ annee: 2023 }],
    voiesAcces: [],
  });
  for (const field of ['dateEffet', 'dateFin', 'niveau', 'url'])
    expect(certification).not.toHaveProperty(field);
  expect(warnings).toHaveLength(9);
});

test('bodies that have stopped, or without a name, are left out, and counted', async () => {
  const partner = (name: string, state: string) =>
    `<PARTENAIRE><NOM_PARTENAIRE>${name}</NOM_PARTENAIRE><HABILITATION_PARTENAIRE>HABILITATION_FORMER</HABILITATION_PARTENAIRE><ETAT_HABILITATION>${state}</ETAT_HABILITATION></PARTENAIRE>`;
  const { certification, warnings } = await sheet(
    `${ACTIVE}<PARTENAIRES>${partner('A', 'Actif')}${partner('B', 'Inactif')}${partner('', 'Actif')}</PARTENAIRES>`,
  );
  expect(certification.partenaires).toEqual([{ nom: 'A', habilitation: 'former' }]);
  expect(warnings).toEqual([
    expect.stringContaining('import.rncp.inactive'),
    expect.stringContaining('import.rncp.noName'),
  ]);
});

test.each([
  ['Un      Deux', 'Un\nDeux'],
  ['- un  - deux  3. trois', '- un\n- deux\n3. trois'],
  ['● un    ● deux', '- un\n- deux'],
  ['un  mot en trop', 'un mot en trop'],
  ['<p>Un  deux</p><ul><li>a</li></ul><script>alert(1)</script>', 'Un deux\n\n- a'],
  ['<b>Un</b>    Deux', 'Un Deux'],
  ['Un&lt;br&gt;deux', 'Un\ndeux'],
])('a long text: %j', async (text, expected) => {
  const inside = `<ACTIVITES_VISEES><![CDATA[${text}]]></ACTIVITES_VISEES>`;
  expect((await certified(inside)).activites).toBe(expected);
});

test('« Sans objet » says nothing', async () => {
  expect(
    await certified('<REGLEMENTATIONS_ACTIVITES>Sans objet</REGLEMENTATIONS_ACTIVITES>'),
  ).not.toHaveProperty('reglementation');
});

test('a text beyond what a field holds is cut, and said once', async () => {
  const long = 'mot '.repeat(20_000);
  const { certification, warnings } = await sheet(
    `${ACTIVE}<ACTIVITES_VISEES>${long}</ACTIVITES_VISEES>`,
  );
  expect(String(certification.activites).length).toBeLessThanOrEqual(60_000);
  expect(warnings).toEqual([expect.stringContaining('import.rncp.tooLong')]);
});

test.each([
  ['https://a.fr/x    https://b.fr', 'https://a.fr/x'],
  ['www.a.fr', 'https://www.a.fr'],
])('the address %j', async (text, url) => {
  expect((await certified(`<LIEN_URL_DESCRIPTION>${text}</LIEN_URL_DESCRIPTION>`)).url).toBe(url);
});

test('an older flux is read as far as it goes, and says what it is', async () => {
  const { certification, blocs, warnings, provenance } = await sheet(
    '<BLOCS_COMPETENCES><BLOC_COMPETENCES><LIBELLE>Un</LIBELLE></BLOC_COMPETENCES><BLOC_COMPETENCES><CODE>RNCP1BC07</CODE><LIBELLE>Deux</LIBELLE></BLOC_COMPETENCES></BLOCS_COMPETENCES>',
    '2.0',
  );
  expect(provenance.release).toBe('flux 2.0');
  expect(certification.active).toBe(true);
  expect(blocs.map(({ code }) => code)).toEqual(['RNCP1BC01', 'RNCP1BC07']);
  expect(warnings.map((text) => text.split(' ')[0])).toEqual([
    'import.rncp.flux',
    'import.rncp.noState',
    'import.rncp.noBlocCode',
  ]);
});

test('a sheet that says no state is not active once another replaces it', async () => {
  const { certification } = await sheet('<NOUVELLE_CERTIFICATION>RNCP3</NOUVELLE_CERTIFICATION>');
  expect(certification).toMatchObject({ active: false, slug: 'essai-rncp1' });
});

test('a bloc without title is rejected, its sheet stays', async () => {
  const { certification, blocs } = await sheet(
    `${ACTIVE}<BLOCS_COMPETENCES><BLOC_COMPETENCES><CODE>RNCP1BC01</CODE></BLOC_COMPETENCES></BLOCS_COMPETENCES>`,
  );
  expect([certification.code, blocs]).toEqual(['RNCP1', []]);
});

test('nothing of the sheet is a person', () => {
  const names = readFileSync(join(import.meta.dirname, 'fixtures/mapped.json'), 'utf8');
  expect(names).not.toMatch(/@|\bM(?:me|r)\b/);
});
