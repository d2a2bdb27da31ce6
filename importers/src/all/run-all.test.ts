import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../../test/fake-cms.ts';
import { FIXTURE, silent, tablePath, temporaryFolder } from '../../test/helpers.ts';
import { CmsClient } from '../cms-client/cms-client.ts';
import { Archive } from '../core/archive/archive.ts';
import type { Source } from '../core/source.ts';
import { editorial } from '../sources/editorial/editorial.ts';
import { rome } from '../sources/rome/rome.ts';
import { allSources } from '../sources.ts';
import { assign } from './assign.ts';
import { takeInventory } from './inventory.ts';
import { type AllReport, isFailure, runAll } from './run-all.ts';

const sources = await allSources();

let cms: FakeCms;
let home: string;
beforeEach(async () => {
  cms = await startFakeCms();
  home = temporaryFolder();
});
afterEach(() => cms.close());

const signal = new AbortController().signal;
/** Every source, twice. */
const SLOW = { timeout: 30_000 };

const client = (url = cms.url) =>
  new CmsClient({ url, token: cms.token, signal, delaysMs: [], onRetry: () => undefined });

const importAll = (location: string, only: readonly Source[] = sources, url?: string) =>
  runAll({
    sources: only,
    location,
    cms: client(url),
    archive: new Archive(home),
    progress: silent,
    signal,
  });

const dryRun = (location: string) => runAll({ sources, location, progress: silent, signal });

/** The fixtures of every source in one folder, without those that are another source's. */
async function everyFixture(): Promise<string> {
  const folder = temporaryFolder();
  for (const { name } of sources) {
    const fixtures = join(import.meta.dirname, '..', 'sources', name, 'fixtures');
    const { found, close } = await takeInventory(fixtures, { temporary: folder, signal });
    await close();
    for (const { file, importers } of assign(found, sources)) {
      const { disk } = file;
      if (!disk || (importers[0] && importers[0].name !== name)) continue;
      const copy = join(folder, name, disk.name);
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(disk.path, copy);
    }
  }
  return folder;
}

const states = ({ sources: reports }: AllReport) =>
  Object.fromEntries(reports.map((one) => [one.source, isFailure(one) ? one.error : one.etat]));
const each = (etat: string) => Object.fromEntries(sources.map(({ name }) => [name, etat]));

test('every source finds its files in one folder; a second run changes nothing', SLOW, async () => {
  const folder = await everyFixture();
  writeFileSync(join(folder, 'inconnu.dat'), 'rien de connu');
  const first = await importAll(folder);
  expect(states(first)).toEqual(each('applique'));
  for (const one of first.sources)
    for (const count of Object.values(isFailure(one) ? {} : one.entities))
      expect(count.read).toBe(count.accepted + count.rejected);
  expect(first.fichiers).toContainEqual({ nom: 'inconnu.dat', etat: 'sansImporteur' });
  expect(first.liens.metiers).toBe(3);
  expect(first.liens.sansTrace).toEqual([]);
  const data = JSON.stringify([...cms.data].map(([type, records]) => [type, [...records]]));
  const second = await importAll(folder);
  expect(states(second)).toEqual(each('identique'));
  expect(second.fichiers).toEqual(first.fichiers);
  expect(second.liens).toEqual(first.liens);
  expect(JSON.stringify([...cms.data].map(([type, records]) => [type, [...records]]))).toBe(data);
});

test(
  'a dry run asks nothing of the CMS, keeps nothing, and counts the same links',
  SLOW,
  async () => {
    const folder = await everyFixture();
    const tried = await dryRun(folder);
    expect(states(tried)).toEqual(each('essai'));
    expect(cms.calls).toEqual([]);
    expect((await importAll(folder)).liens).toEqual(tried.liens);
  },
);

/** A release of the ROME and a folder of news. */
function twoSources(): string {
  const folder = temporaryFolder();
  cpSync(FIXTURE, join(folder, 'rome'), { recursive: true });
  const contents = join(import.meta.dirname, '..', 'sources', 'editorial', 'fixtures', 'contents');
  cpSync(contents, join(folder, 'textes'), { recursive: true });
  return folder;
}

test('one source that fails does not stop the others', async () => {
  const folder = twoSources();
  rmSync(tablePath(join(folder, 'rome'), 'referentiel_competence'));
  const report = await importAll(folder, [rome, editorial]);
  expect(states(report)).toEqual({
    rome: expect.objectContaining({ code: 'import.rome.missingFile' }),
    editorial: 'applique',
  });
  expect(report.fichiers.find(({ nom }) => nom === 'rome/version.txt')).toMatchObject({
    source: 'rome',
    motif: expect.stringContaining('Il manque'),
  });
});

test('the CMS remembers the folder of each source, to run it again alone', async () => {
  const folder = twoSources();
  await importAll(folder, [rome, editorial]);
  expect(cms.runs.get('rome')?.origine).toBe(join(folder, 'rome'));
  expect(cms.runs.get('editorial')?.origine).toBe(join(folder, 'textes'));
});

test('without a CMS the sources are not all tried for as long as the first', async () => {
  const url = cms.url;
  await cms.close();
  const report = await importAll(twoSources(), [rome, editorial], url);
  cms = await startFakeCms();
  expect(states(report)).toEqual({
    rome: expect.objectContaining({ code: 'cms.unreachable' }),
    editorial: {
      code: 'cms.unreachable',
      message: expect.stringContaining('Pas essayée'),
    },
  });
});

test('links go to what an earlier run of another folder brought', async () => {
  const folder = twoSources();
  await importAll(join(folder, 'rome'), [rome, editorial]);
  const { liens } = await importAll(join(folder, 'textes'), [rome, editorial]);
  expect(liens.metiers).toBe(3);
  expect(liens.enAttente['article.metiers']).toBeUndefined();
});

test('a source in the CMS whose run is not kept here is told', async () => {
  const folder = twoSources();
  await importAll(folder, [rome, editorial]);
  rmSync(join(home, 'rome'), { recursive: true });
  const report = await importAll(folder, [rome, editorial]);
  expect(states(report)).toEqual({ rome: 'identique', editorial: 'identique' });
  expect(report.liens.sansTrace).toEqual(['rome']);
});

test('a folder that no source knows is told file by file', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.dat'), 'x');
  const report = await importAll(folder);
  expect(report.sources).toEqual([]);
  expect(report.fichiers).toEqual([{ nom: 'a.dat', etat: 'sansImporteur' }]);
});
