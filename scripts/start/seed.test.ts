/** The whole example, read by the importers as `npm start` has it read, without a CMS. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AllReport } from '../../importers/src/all/run-all.ts';
import { isFailure } from '../../importers/src/all/run-all.ts';
import type { Report } from '../../importers/src/core/report.ts';
import { ROOT } from '../lib/home.ts';
import { readModeles } from './seed/modeles.ts';
import { offresXml } from './seed/offres.ts';

const SEED = join(ROOT, 'scripts', 'seed');
const folder = mkdtempSync(join(tmpdir(), 'portulan-seed-'));
let report: AllReport;

beforeAll(async () => {
  cpSync(SEED, folder, { recursive: true });
  mkdirSync(join(folder, 'dated'));
  writeFileSync(join(folder, 'dated', 'offres.xml'), offresXml(readModeles(SEED), '2026-01-05'));
  const cli = join(ROOT, 'importers', 'src', 'cli.ts');
  const args = [cli, 'all', '--from', folder, '--dry-run', '--json'];
  const env = { ...process.env, PORTULAN_HOME: join(folder, 'home') };
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env,
    maxBuffer: 10 * 1024 ** 2,
  });
  report = JSON.parse(stdout);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reports = () => report.sources.filter((one): one is Report => !isFailure(one));
const accepted = (type: string) =>
  reports().reduce((sum, { entities }) => sum + (entities[type]?.accepted ?? 0), 0);

test('as many of each as a reader needs to find their way', () => {
  expect(report.sources.filter(isFailure)).toEqual([]);
  expect({
    departements: accepted('departement'),
    formations: accepted('formation'),
    sessions: accepted('session'),
    certifications: accepted('certification'),
    organismes: accepted('organisme'),
    structures: accepted('structure'),
  }).toEqual({
    departements: 12,
    formations: 40,
    sessions: 120,
    certifications: 12,
    organismes: 20,
    structures: 36,
  });
});

test('nothing is rejected, no link waits, nothing departs from LHEO', () => {
  expect(reports().flatMap(({ rejets }) => rejets)).toEqual([]);
  expect(report.liens.enAttente).toEqual({});
  const remarks = reports().flatMap(({ avertissements }) => avertissements.map(({ code }) => code));
  expect(new Set(remarks)).toEqual(
    new Set(['import.correspondances.coverage', 'import.correspondances.severalPcs']),
  );
});

test('one job at least has no figure, the others have; some lead to a training', () => {
  expect(report.liens).toMatchObject({
    metiers: 89,
    avec: { certification: 11, formation: 20, indicateur: 88 },
  });
});

test('every file is read, but those that are read at seeding', () => {
  const unread = report.fichiers.filter(({ etat }) => etat === 'sansImporteur');
  expect(unread.map(({ nom }) => nom)).toEqual([
    'README.md',
    'editorial/evenements.json',
    'lheo/formations.json',
    'lheo/organismes.json',
  ]);
});

test('invented figures and offers are never credited to who publishes the real ones', () => {
  for (const source of ['bmo', 'marche-travail', 'lheo']) {
    const credit = JSON.parse(readFileSync(join(SEED, source, 'source.json'), 'utf8'));
    expect(credit).toMatchObject({ source, editeur: 'Portulan', url: null });
    expect(credit.titre).toMatch(/exemple \((chiffres|formations) inventée?s\)$/);
  }
});

test('each département has its CIO, its mission locale and its Cap emploi; Guéret too', () => {
  const read = (name: string) => readFileSync(join(SEED, 'annuaire', name), 'utf8').trimEnd();
  const places = read('missions_locales_cap_emploi_exemple.csv').split('\n').slice(1);
  const cios = read('cio_exemple_2025.csv').split('\n').slice(1);
  const departements = (rows: string[], commune: RegExp) =>
    new Set(rows.map((row) => commune.exec(row)?.[1]));
  for (const network of ['Mission locale', 'Cap emploi']) {
    const rows = places.filter((row) => row.startsWith(network));
    expect(departements(rows, /,(\d\d)\d{3},oui$/).size, network).toBe(12);
  }
  expect(departements(cios, /;(\d\d)\d{3};/).size).toBe(12);
  expect(places.every((row) => row.includes('(exemple)'))).toBe(true);
  expect([...places, ...cios].filter((row) => row.includes('Guéret'))).toHaveLength(2);
});

test('our texts have French typography', () => {
  const texts = [
    'lheo/formations.json',
    'lheo/organismes.json',
    'rncp/rncp-exemple.xml',
    'onisep/ideo-fiches-metiers.xml',
    'onisep/ideo-fiches-formations.xml',
  ];
  for (const name of texts) {
    const text = readFileSync(join(SEED, name), 'utf8');
    expect(text.match(/[\p{L}]'[\p{L}]/gu), name).toBeNull();
    expect(text.match(/[\p{L}] [:;?!»]/gu), name).toBeNull();
  }
});
