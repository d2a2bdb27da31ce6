/** A real CMS is saved while it runs, and comes back in another home as it was. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { administration, apply, get, putMedia } from '../../cms/test/client.ts';
import { bytesFor, examplesOf, exportedEntities, filesOf } from '../../cms/test/examples.ts';
import { type RunningCms, startCms } from '../../cms/test/start-cms.ts';
import { startPostgres } from '../../cms/test/start-postgres.ts';
import { homeAt } from '../lib/home.ts';
import { retablir } from './retablir.ts';
import { sauver } from './sauver.ts';

const NOW = new Date('2027-02-03T10:00:00Z');
const TYPES = ['metier', 'article', 'guide'];

const examplesOfKind = (wanted: string) =>
  exportedEntities.filter(({ kind }) => kind === wanted).flatMap(examplesOf);
const references = examplesOfKind('reference');
const editorials = examplesOfKind('editorial');

async function fill(cms: RunningCms): Promise<void> {
  for (const { record } of editorials)
    for (const { nom, alternative, credit } of filesOf(record))
      await putMedia(cms, nom, bytesFor(nom), {
        ...(alternative && { alternative }),
        ...(credit && { credit }),
      });
  await apply(cms, references);
  await apply(cms, editorials, { source: 'editorial', mode: 'partiel' });
}

const exportsOf = (cms: RunningCms) =>
  Promise.all(
    TYPES.map(async (type) => (await get(cms, `/api/export/${type}`, cms.tokens.site)).text()),
  );

function newFolder(name: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'portulan-sauvegarde-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, name);
}

type Database = { url: string | undefined; other: string | undefined; stop: () => Promise<void> };

const sqlite = async (): Promise<Database> => ({
  url: undefined,
  other: undefined,
  stop: async () => undefined,
});

async function postgres(): Promise<Database> {
  const [first, second] = [await startPostgres(), await startPostgres()];
  return {
    url: first.url,
    other: second.url,
    stop: async () => {
      await first.stop();
      await second.stop();
    },
  };
}

describe.each([
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
])('on %s', (_name, start) => {
  let database: Database;
  let cms: RunningCms;
  const begin = (home: string | undefined, url: string | undefined) =>
    startCms({ ...(home ? { home } : {}), ...(url ? { databaseUrl: url } : {}) });

  beforeAll(async () => {
    database = await start();
    cms = await begin(undefined, database.url);
    await fill(cms);
  });
  afterAll(async () => {
    await cms?.stop();
    await database?.stop();
  });

  test('what was saved comes back on another machine: rows, files, accounts, exports', async () => {
    const folder = newFolder('sauvegarde');
    const saved = await sauver({ home: homeAt(cms.home), folder, url: database.url, now: NOW });
    const home = newFolder('autre');
    const makeTables = async () => (await begin(home, database.other)).stop({ keep: true });
    const restored = await retablir({
      home: homeAt(home),
      folder,
      url: database.other,
      makeTables,
    });
    expect(restored).toEqual(saved);
    const before = await exportsOf(cms);
    const again = await begin(home, database.other);
    try {
      expect(await exportsOf(again)).toEqual(before);
      const admin = await administration(again, 'editeur');
      expect((await admin('GET', '/admin/users/me')).status).toBe(200);
      const { entities } = await apply(again, references);
      for (const counts of Object.values(entities))
        expect(counts).toMatchObject({ created: 0, updated: 0, retired: 0 });
    } finally {
      await again.stop();
    }
  });

  test('a spoilt backup changes nothing, an occupied home neither', async () => {
    const folder = newFolder('sauvegarde');
    await sauver({ home: homeAt(cms.home), folder, url: database.url, now: NOW });
    const again = { home: homeAt(cms.home), folder, url: database.url, now: NOW };
    await expect(sauver(again)).rejects.toThrow(/existe déjà/);
    const options = { folder, url: database.url, makeTables: async () => undefined };
    await expect(retablir({ ...options, home: homeAt(cms.home) })).rejects.toThrow(
      expect.objectContaining({ code: 'restore.occupied' }),
    );
    const manifeste = JSON.parse(readFileSync(join(folder, 'manifeste.json'), 'utf8'));
    const [first = ''] = Object.keys(manifeste.fichiers);
    writeFileSync(join(folder, first), 'abîmé');
    const home = newFolder('autre');
    await expect(retablir({ ...options, home: homeAt(home) })).rejects.toThrow(
      expect.objectContaining({ code: 'restore.spoilt' }),
    );
    expect(existsSync(home)).toBe(false);
  });
});

test('a folder that is no backup, and a home without a CMS, are told so', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'portulan-vide-'));
  onTestFinished(() => rmSync(empty, { recursive: true, force: true }));
  const home = homeAt(join(empty, 'home'));
  const nothing = { home, url: undefined };
  await expect(
    retablir({ ...nothing, folder: empty, makeTables: async () => undefined }),
  ).rejects.toThrow(expect.objectContaining({ code: 'restore.noManifest' }));
  const folder = join(empty, 'sauvegarde');
  await expect(sauver({ ...nothing, folder, now: NOW })).rejects.toThrow(
    expect.objectContaining({ code: 'backup.nothing' }),
  );
  expect(existsSync(folder)).toBe(false);
});
