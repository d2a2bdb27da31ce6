import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../../../test/fake-cms.ts';
import { FIXTURE, refusalOf, release, silent, temporaryFolder } from '../../../test/helpers.ts';
import { CmsClient } from '../../cms-client/cms-client.ts';
import { rome } from '../../sources/rome/rome.ts';
import { runImport } from '../run-import.ts';
import { Archive } from './archive.ts';
import { Draft } from './draft.ts';
import { replay } from './replay.ts';

let cms: FakeCms;
let home: string;
beforeEach(async () => {
  cms = await startFakeCms();
  home = temporaryFolder();
});
afterEach(() => cms.close());

const archive = () => new Archive(home);

const client = () =>
  new CmsClient({
    url: cms.url,
    token: cms.token,
    signal: new AbortController().signal,
    delaysMs: [],
    onRetry: () => undefined,
  });

const importRome = (location: string, force = false) =>
  runImport({
    source: rome,
    location,
    force,
    cms: client(),
    archive: archive(),
    progress: silent,
    signal: new AbortController().signal,
  });

const replayRome = (name?: string, force = false) =>
  replay({ source: 'rome', name, archive: archive(), cms: client(), force, progress: silent });

const labelled = (label: string) =>
  release({ referentiel_appellation: (text) => text.replace('Boulanger / ', `${label} / `) });

const labels = () =>
  [...(cms.data.get('appellation')?.values() ?? [])].map(({ record }) => String(record.libelle));

const textOf = async (bytes: AsyncIterable<Buffer>) =>
  Buffer.concat(await Array.fromAsync(bytes)).toString();

test('an applied run is kept: what was read, what was sent, what was said', async () => {
  const report = await importRome(FIXTURE);
  const [kept, ...others] = await archive().runs('rome');
  expect(others).toEqual([]);
  expect(kept?.name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z_[0-9a-f]{8}$/);
  const folder = kept?.folder ?? '';
  expect(readdirSync(folder).sort()).toEqual([
    'brut',
    'passage.json',
    'rapport.json',
    'records.ndjson.zst',
  ]);
  const raw = readdirSync(join(folder, 'brut'));
  expect(raw.sort()).toEqual(readdirSync(FIXTURE).sort());
  for (const name of raw)
    expect(readFileSync(join(folder, 'brut', name))).toEqual(readFileSync(join(FIXTURE, name)));
  expect(await kept?.rapport()).toEqual(report);
  const { run, fin } = (await kept?.passage()) ?? {};
  expect(run).toMatchObject({ source: 'rome', release: report.release, mode: 'complet' });
  const lines = (await textOf(kept?.follow() as AsyncGenerator<Buffer>)).trimEnd().split('\n');
  expect(lines).toHaveLength(fin?.count ?? 0);
});

test('nothing is kept of a dry run, of files already there, of a refused run', async () => {
  const signal = new AbortController().signal;
  await runImport({ source: rome, location: FIXTURE, progress: silent, signal });
  expect(await archive().runs('rome')).toEqual([]);
  await importRome(FIXTURE);
  expect((await importRome(FIXTURE)).etat).toBe('identique');
  expect(await archive().runs('rome')).toHaveLength(1);
  // The first answer is « which run was the last? », the second refuses the run.
  const probleme = { title: 'Non', status: 422, detail: 'Trop.', code: 'ingest.tooManyRetired' };
  const lastRun = { status: 404, body: { code: 'ingest.noRun' } };
  cms.failures.push(lastRun, { status: 422, body: probleme });
  expect((await refusalOf(importRome(labelled('Autre')))).code).toBe('ingest.tooManyRetired');
  const kept = (await archive().runs('rome')).map(({ name }) => name);
  expect(kept).toHaveLength(1);
  // Nothing but that run and the memo of its files: no draft, nor the memo of the refused ones.
  expect(readdirSync(join(home, 'rome')).sort()).toEqual([...kept, 'memoire.bin'].sort());
});

test('three runs are kept, and the draft of a process that died is not', async () => {
  mkdirSync(join(home, 'rome', '.en-cours-0-mort'), { recursive: true });
  mkdirSync(join(home, 'rome', `.en-cours-${process.pid}-vif`));
  // Above the largest identifier that a system gives.
  mkdirSync(join(home, 'rome', '.en-cours-99999999-mort'));
  const names = new Set<string>();
  for (const label of ['Un', 'Deux', 'Trois', 'Quatre']) {
    await importRome(labelled(label));
    names.add((await archive().runs('rome'))[0]?.name ?? '');
  }
  expect(names.size).toBe(4);
  const kept = (await archive().runs('rome')).map(({ name }) => name);
  expect(kept).toEqual([...names].reverse().slice(0, 3));
  expect(readdirSync(join(home, 'rome')).filter((name) => name.startsWith('.'))).not.toContain(
    '.en-cours-99999999-mort',
  );
  expect(readdirSync(join(home, 'rome'))).toContain(`.en-cours-${process.pid}-vif`);
});

test('an import that cannot be kept is applied all the same, and says so', async () => {
  writeFileSync(join(home, 'rome'), 'a file where the folder should be');
  const report = await importRome(FIXTURE);
  expect(report.etat).toBe('applique');
  expect(report.avertissements).toContainEqual(
    expect.objectContaining({ code: 'import.archive.notKept' }),
  );
});

test('raw files over the limit are left where they are', async () => {
  const draft = new Draft(join(home, 'brouillon'));
  const path = join(home, 'gros.xml');
  writeFileSync(path, 'x'.repeat(11));
  const file = {
    name: 'gros.xml',
    open: async () => [] as never,
    disk: { path, name: 'gros.xml' },
  };
  expect(await draft.keepRaw([file], 10)).toBe(false);
  expect(await draft.keepRaw([file, { ...file, name: 'autre membre' }], 11)).toBe(true);
  expect(readdirSync(join(draft.folder, 'brut'))).toEqual(['gros.xml']);
});

test('a kept run is sent again without its files, and becomes the last one', async () => {
  await importRome(labelled('Ancien'));
  const [old] = await archive().runs('rome');
  await importRome(labelled('Nouveau'));
  expect(labels().some((label) => label.startsWith('Nouveau'))).toBe(true);
  const report = await replayRome(old?.name);
  expect(report).toMatchObject({ etat: 'applique', rejoue: old?.name });
  expect(report.entities.appellation).toMatchObject({ updated: 1, retired: 0 });
  expect(labels().some((label) => label.startsWith('Ancien'))).toBe(true);
  const [last, ...others] = await archive().runs('rome');
  expect(others).toHaveLength(1);
  expect(await last?.rapport()).toEqual(report);
  expect(cms.runs.get('rome')?.empreinte).toBe((await last?.passage())?.run.empreinte);
  expect((await replayRome()).entities.appellation).toMatchObject({ updated: 0, created: 0 });
});

test('an unknown or damaged kept run is told', async () => {
  expect((await refusalOf(replayRome())).code).toBe('import.archive.noRun');
  await importRome(FIXTURE);
  const error = await refusalOf(replayRome('1999'));
  expect(error.code).toBe('import.archive.noRun');
  const [kept] = await archive().runs('rome');
  expect(error.message).toContain(basename(kept?.folder ?? ''));
  writeFileSync(join(kept?.folder ?? '', 'records.ndjson.zst'), 'abîmé');
  const before = JSON.stringify([...(cms.data.get('metier') ?? [])]);
  expect((await refusalOf(replayRome())).code).toBe('import.archive.damaged');
  expect(JSON.stringify([...(cms.data.get('metier') ?? [])])).toBe(before);
});
