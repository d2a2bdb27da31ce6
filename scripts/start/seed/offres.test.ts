import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { ROOT } from '../../lib/home.ts';
import { readModeles } from './modeles.ts';
import { offresXml } from './offres.ts';

const XSD = join(
  resolve(ROOT, process.env.PORTULAN_DATA ?? '../shared/data'),
  'lheo/schema-2.3/lheo-2.3-generated.xsd',
);
if (!existsSync(XSD)) console.info('skipped: no ../shared/data (offers against the XSD of LHEO)');

const modeles = readModeles(join(ROOT, 'scripts', 'seed'));
const JOUR = '2026-01-05';
const xml = offresXml(modeles, JOUR);
const all = (pattern: RegExp, text = xml) => [...text.matchAll(pattern)].map(([, found]) => found);
const sessionsOf = (intitule: string) =>
  modeles.formations
    .filter((formation) => formation.intitule.startsWith(intitule))
    .flatMap(({ actions }) => actions.flatMap(({ sessions }) => sessions));

test('the same day gives the same file, another one moves every date and nothing else', () => {
  expect(offresXml(modeles, JOUR)).toBe(xml);
  const later = offresXml(modeles, '2026-02-02');
  const undated = (text: string) => text.replace(/\d{8}(?=<)|\d{4}-\d\d-\d\dT/g, '');
  expect(undated(later)).toBe(undated(xml));
  const starts = (text: string) => all(/<debut>(\d{8})/g, text);
  expect(starts(later).filter((day, rank) => day === starts(xml)[rank])).toEqual([]);
});

test('nobody can take them for real offers, and nobody is named', () => {
  expect(all(/<formation [^>]*tag="(\w+)"/g)).toEqual(Array(40).fill('exemple'));
  expect(all(/<nom-organisme>([^<]*)</g).every((nom) => nom?.endsWith(' (exemple)'))).toBe(true);
  expect(xml).not.toMatch(/<(prenom|civilite|portable)>/);
  expect(all(/<courriel>[^<]*@([^<]*)</g).every((host) => host?.endsWith('.invalid'))).toBe(true);
  expect(all(/<numtel>([^<]*)</g).every((tel) => tel?.startsWith('05 00 00 00 '))).toBe(true);
});

test('each case that a reader may meet is there', () => {
  const actions = modeles.formations.flatMap((formation) => formation.actions);
  const etats = (intitule: string) => new Set(sessionsOf(intitule).map(({ etat }) => etat));
  expect(etats('Servir en salle')).toEqual(new Set(['ferme']));
  expect(sessionsOf('Rénover un mur').every(({ jour, duree }) => jour + duree < 0)).toBe(true);
  expect(actions.filter(({ entrees }) => entrees === 'permanentes')).toHaveLength(3);
  expect(actions.filter(({ modalite }) => modalite === 'distance')).toHaveLength(2);
  const boulanger = modeles.formations.filter(({ metiers }) => metiers.includes('D1102'));
  const places = boulanger.map(({ organisme }) => modeles.organismes.get(organisme)?.commune);
  expect(new Set(places.map((code) => code?.slice(0, 2))).size).toBeGreaterThanOrEqual(5);
});

test('an unknown organisation or commune stops the seeding', () => {
  expect(() => offresXml({ ...modeles, communes: new Map() }, JOUR)).toThrow(/unknown/);
});

test.skipIf(!existsSync(XSD))('valid against LHEO 2.3', { timeout: 60_000 }, async () => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'offres.xml', contents: xml }],
    schema: [readFileSync(XSD, 'utf8')],
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});
