import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../../test/fake-cms.ts';
import { FIXTURE, refusalOf, release, silent, tablePath } from '../../test/helpers.ts';
import { CmsClient } from '../cms-client/cms-client.ts';
import { rome } from '../sources/rome/rome.ts';
import { runImport } from './run-import.ts';
import type { Source } from './source.ts';

let cms: FakeCms;
beforeEach(async () => {
  cms = await startFakeCms();
});
afterEach(() => cms.close());

const importRome = (location: string, force = false) => importInto(rome, location, force);

function importInto(source: Source, location: string, force = false) {
  const signal = new AbortController().signal;
  const client = new CmsClient({
    url: cms.url,
    token: cms.token,
    signal,
    delaysMs: [],
    onRetry: () => undefined,
  });
  return runImport({ source, location, cms: client, force, progress: silent, signal });
}

const sum = (counts: Record<string, Record<string, number>>, field: string) =>
  Object.values(counts).reduce((total, count) => total + (count[field] ?? 0), 0);
const snapshot = () => JSON.stringify([...cms.data].map(([type, records]) => [type, [...records]]));

test('a first run creates, an identical one stops at once, a forced one changes nothing', async () => {
  const first = await importRome(FIXTURE);
  expect(first.etat).toBe('applique');
  expect(sum(first.entities, 'created')).toBe(sum(first.entities, 'read'));
  const before = snapshot();
  cms.calls.length = 0;
  const second = await importRome(FIXTURE);
  expect(cms.calls).toEqual(['GET /api/ingest/runs/last']);
  expect(second).toMatchObject({ etat: 'identique', release: first.release });
  expect(sum(second.entities, 'unchanged')).toBe(sum(first.entities, 'accepted'));
  const third = await importRome(FIXTURE, true);
  expect(third.etat).toBe('applique');
  expect([
    sum(third.entities, 'created'),
    sum(third.entities, 'updated'),
    sum(third.entities, 'retired'),
  ]).toEqual([0, 0, 0]);
  expect(snapshot()).toBe(before);
});

test('other typography is another file and yet changes nothing', async () => {
  await importRome(FIXTURE);
  const other = await importRome(
    release({
      texte: (text) => text.replaceAll("''", "'").replaceAll('...', '\u00E2\u0080\u00A6'),
    }),
  );
  expect(other.etat).toBe('applique');
  expect([
    sum(other.entities, 'created'),
    sum(other.entities, 'updated'),
    sum(other.entities, 'retired'),
  ]).toEqual([0, 0, 0]);
});

test('one changed label updates one record, a row gone retires one', async () => {
  await importRome(FIXTURE);
  const changed = await importRome(
    release({
      referentiel_appellation: (text) => text.replace('Boulanger / ', 'Maitre boulanger / '),
    }),
  );
  expect(sum(changed.entities, 'updated')).toBe(1);
  const shorter = await importRome(
    release({
      referentiel_contexte_travail: (text) =>
        `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
    }),
  );
  expect(shorter.entities.contexteTravail).toMatchObject({ retired: 1 });
});

test('an empty source keeps the old data', async () => {
  await importRome(FIXTURE);
  const before = snapshot();
  cms.calls.length = 0;
  const headerOnly = (text: string) => `${text.split('\n')[0]}\n`;
  expect((await refusalOf(importRome(release({ referentiel_code_rome: headerOnly })))).code).toBe(
    'import.csv.noRows',
  );
  const missing = release();
  rmSync(tablePath(missing, 'referentiel_competence'));
  expect((await refusalOf(importRome(missing))).code).toBe('import.rome.missingFile');
  expect(cms.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  expect(snapshot()).toBe(before);
});

test('rejects are told to the CMS and counted once', async () => {
  const report = await importRome(release({ referentiel_savoir: (text) => `${text}"1","coupe\n` }));
  expect(report.entities.savoir).toMatchObject({ read: 10, accepted: 9, rejected: 1, created: 9 });
});

test('the CMS learns where the run was read, each reject, the warnings and the files', async () => {
  const folder = release({ referentiel_savoir: (text) => `${text}"1","coupe\n` });
  const report = await importRome(folder);
  expect(cms.rejets.get('rome')).toEqual(report.rejets);
  expect(report.rejets).toHaveLength(1);
  expect(cms.runs.get('rome')).toMatchObject({
    origine: folder,
    rejets: 1,
    avertissements: report.avertissements,
    fichiers: report.fichiers,
  });
});

test('a run without a valid record leaves its rejects to the CMS, and is never applied, even forced', async () => {
  const empty: Source = {
    name: 'essai',
    mode: 'complet',
    entities: ['theme'],
    recognise: () => false,
    prepare: () =>
      Promise.resolve({
        files: [],
        provenance: () =>
          Promise.resolve({
            source: 'essai',
            titre: 'Essai',
            editeur: 'Nous',
            release: '1',
            licence: 'L',
          }),
        load({ collector }) {
          collector.reject({ file: 'a.csv', line: 2 }, 'import.essai.bad', 'Ligne illisible.');
          return Promise.resolve();
        },
      }),
  };
  expect((await refusalOf(importInto(empty, FIXTURE))).code).toBe('import.essai.empty');
  expect(cms.rejets.get('essai')).toMatchObject([{ position: 'a.csv:2' }]);
  expect((await refusalOf(importInto(empty, FIXTURE, true))).code).toBe('import.essai.empty');
  expect(cms.runs.size).toBe(0);
});

test('the fingerprint sees one byte anywhere, and not the folder that holds the files', async () => {
  await importRome(FIXTURE);
  expect((await importRome(release())).etat).toBe('identique');
  const touched = release();
  const path = tablePath(touched, 'cr_gd_dp');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Boulanger', 'boulanger'));
  expect((await importRome(touched)).etat).toBe('applique');
});
