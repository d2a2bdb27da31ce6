import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf, silent, temporaryFolder } from '../../../test/helpers.ts';
import { CmsClient } from '../../cms-client/cms-client.ts';
import { runImport } from '../../core/run-import.ts';
import { editorial } from './editorial.ts';

let cms: FakeCms;
beforeEach(async () => {
  cms = await startFakeCms();
});
afterEach(() => cms.close());

function contents(): string {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, 'fixtures/contents'), folder, { recursive: true });
  return folder;
}

function importFrom(location: string, dryRun = false) {
  const signal = new AbortController().signal;
  const client = new CmsClient({
    url: cms.url,
    token: cms.token,
    signal,
    delaysMs: [],
    onRetry: () => undefined,
  });
  return runImport({
    source: editorial,
    location,
    progress: silent,
    signal,
    ...(dryRun ? {} : { cms: client }),
  });
}

test('pictures go first, then one partial run', async () => {
  const report = await importFrom(contents());
  expect(cms.calls).toEqual([
    'GET /api/ingest/runs/last',
    'PUT /api/ingest/medias/fournil.svg',
    'POST /api/ingest/runs',
  ]);
  expect(cms.medias.get('fournil.svg')?.alternative).toBe('Un four ouvert');
  expect(report).toMatchObject({
    release: 'contenus du 2026-03-04',
    entities: { article: { created: 1 }, guide: { created: 1 } },
  });
  expect((await importFrom(contents())).etat).toBe('identique');
});

test('a dry run sends nothing', async () => {
  expect((await importFrom(contents(), true)).entities.article).toMatchObject({ accepted: 1 });
  expect(cms.calls).toEqual([]);
});

test('source.json says what to credit', async () => {
  const folder = contents();
  writeFileSync(join(folder, 'source.json'), '{"source":"editorial","release":"rentrée 2026"}');
  expect((await importFrom(folder)).release).toBe('rentrée 2026');
});

test('an invalid JSON and a wrong shape name their file, and nothing is sent', async () => {
  const folder = contents();
  writeFileSync(join(folder, 'guides', 'casse.json'), '{"slug": ');
  expect(await refusalOf(importFrom(folder))).toMatchObject({
    code: 'import.editorial.json',
    message: expect.stringContaining('guides/casse.json'),
  });
  for (const shape of ['[]', '{"titre": "Fournil", "slug": 12}', '{"image": "fournil.svg"}']) {
    writeFileSync(join(folder, 'guides', 'casse.json'), shape);
    expect(await refusalOf(importFrom(folder))).toMatchObject({
      code: 'import.editorial.shape',
      message: expect.stringContaining('guides/casse.json'),
    });
  }
  expect(cms.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('a content without its picture, or invalid, is rejected and the rest goes on', async () => {
  const folder = contents();
  rmSync(join(folder, 'images', 'fournil.svg'));
  writeFileSync(join(folder, 'images', 'seule.png'), 'x');
  writeFileSync(join(folder, 'articles', 'sans-titre.json'), '{"slug":"sans-titre"}');
  const report = await importFrom(folder);
  expect(report.rejets.map(({ code, position }) => [code, position])).toEqual([
    ['import.editorial.fileMissing', 'articles/fournil.json'],
    ['import.record.invalid', 'articles/sans-titre.json'],
  ]);
  expect(report.entities).toMatchObject({
    article: { read: 2, accepted: 0, rejected: 2 },
    guide: { accepted: 1 },
  });
  expect(report.avertissements).toEqual([
    expect.objectContaining({ code: 'import.editorial.unusedFile' }),
  ]);
});

test('documents go with the texts that give them, wherever these name them', async () => {
  const folder = contents();
  mkdirSync(join(folder, 'fichiers'));
  mkdirSync(join(folder, 'publications'));
  writeFileSync(join(folder, 'fichiers', 'carnet.pdf'), '%PDF-1.4');
  const publication = {
    slug: 'carnet',
    titre: 'Carnet',
    resume: 'Un carnet.',
    datePublication: '2026-03-01',
    fichiers: [
      { titre: 'Le carnet', fichier: { nom: 'carnet.pdf' }, auteur: 'Nous', licence: 'ccBy' },
    ],
  };
  writeFileSync(join(folder, 'publications', 'carnet.json'), JSON.stringify(publication));
  const report = await importFrom(folder);
  expect(report.entities.publication).toMatchObject({ created: 1 });
  expect(cms.medias.get('carnet.pdf')?.bytes.toString()).toBe('%PDF-1.4');
});

test('a folder without content is refused', async () => {
  expect((await refusalOf(importFrom(temporaryFolder()))).code).toBe('import.editorial.empty');
});
