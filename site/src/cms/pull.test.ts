import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { article } from '../testing/records.ts';
import { mediasOf } from './medias.ts';
import { pullRecords } from './pull.ts';
import { publishedEntities } from './snapshot.ts';

const TOKEN = 'jeton';
const STATE = 'a'.repeat(40);
const TYPES = [...publishedEntities.map(({ name }) => name as string), 'sources', 'retraits'];

type Fake = {
  url: string;
  exports: Map<string, string>;
  asked: string[];
  uploads: Map<string, string>;
};

const ndjson = (...records: unknown[]) =>
  `${[...records, { fin: { count: records.length } }].map((line) => JSON.stringify(line)).join('\n')}\n`;

const etagOf = (text: string) => `"${createHash('sha1').update(text).digest('hex')}"`;

/** Answers as the contract of the export says, with ETags. */
async function fakeCms(): Promise<Fake> {
  const exports = new Map(TYPES.map((type) => [type, ndjson()]));
  exports.set('etat', JSON.stringify({ etat: STATE }));
  const uploads = new Map<string, string>();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    const text = path.startsWith('/uploads/')
      ? uploads.get(path)
      : exports.get(path.replace('/api/export/', ''));
    const allowed =
      path.startsWith('/uploads/') || request.headers.authorization === `Bearer ${TOKEN}`;
    const status = !allowed
      ? 403
      : text === undefined
        ? 404
        : request.headers['if-none-match'] === etagOf(text)
          ? 304
          : 200;
    asked.push(`${status} ${path}`);
    response
      .writeHead(status, text === undefined ? {} : { ETag: etagOf(text) })
      .end(status === 200 ? text : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exports,
    asked,
    uploads,
  };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'portulan-pull-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('pulls every type once, then only what changed', async () => {
  const cms = await fakeCms();
  const path = folder();
  const pull = () => pullRecords(path, { url: cms.url, token: TOKEN });
  expect((await pull()).changed).toEqual(TYPES);
  expect((await pull()).changed).toEqual([]);
  cms.exports.set('article', ndjson(article()));
  expect((await pull()).changed).toEqual(['article']);
  expect(readFileSync(join(path, 'article.ndjson'), 'utf8')).toContain('le-pain');
});

test('a cut export leaves the snapshot of before, whole', async () => {
  const cms = await fakeCms();
  const path = folder();
  await pullRecords(path, { url: cms.url, token: TOKEN });
  cms.exports.set('article', ndjson(article()));
  cms.exports.set('guide', '{"slug":"coupé"}\n');
  await expect(pullRecords(path, { url: cms.url, token: TOKEN })).rejects.toThrow(
    expect.objectContaining({ code: 'build.records.cut' }),
  );
  expect(readFileSync(join(path, 'article.ndjson'), 'utf8')).toBe(ndjson());
});

test('brings the pictures, asks for changed ones only, drops those that nothing shows', async () => {
  const cms = await fakeCms();
  const path = folder();
  const image = { nom: 'pain.svg', alternative: 'Un pain', url: '/uploads/pain.svg' };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>';
  cms.uploads.set('/uploads/pain.svg', svg);
  cms.exports.set('article', ndjson(article({ image })));
  const pull = () => pullRecords(path, { url: cms.url, token: TOKEN });
  await pull();
  await pull();
  expect(cms.asked.filter((line) => line.includes('pain.svg'))).toEqual([
    '200 /uploads/pain.svg',
    '304 /uploads/pain.svg',
  ]);
  expect(readFileSync(join(path, 'medias', 'pain.svg'), 'utf8')).toBe(svg);
  expect((await mediasOf(join(path, 'medias'))).get('pain.svg')).toMatchObject({
    largeur: 30,
    hauteur: 20,
  });
  cms.exports.set('article', ndjson(article()));
  await pull();
  expect(existsSync(join(path, 'medias', 'pain.svg'))).toBe(false);
});

test('brings what texts give to download, with its size and pages read from its bytes', async () => {
  const cms = await fakeCms();
  const path = folder();
  const pdf = '%PDF-1.4\n2 0 obj<</Type/Pages/Kids[]/Count 3>>endobj\n';
  cms.uploads.set('/uploads/carnet.pdf', pdf);
  const bloc = {
    type: 'telechargement' as const,
    titre: 'Le carnet',
    fichier: { nom: 'carnet.pdf', url: '/uploads/carnet.pdf' },
    auteur: 'Portulan',
    licence: 'ccBy' as const,
  };
  cms.exports.set('article', ndjson(article({ blocs: [bloc] })));
  await pullRecords(path, { url: cms.url, token: TOKEN });
  expect((await mediasOf(join(path, 'medias'))).get('carnet.pdf')).toMatchObject({
    taille: pdf.length,
    pages: 3,
  });
});

test('says whether the CMS is away or refuses', async () => {
  const cms = await fakeCms();
  await expect(pullRecords(folder(), { url: cms.url, token: 'faux' })).rejects.toThrow(
    expect.objectContaining({ code: 'cms.refused' }),
  );
  await expect(pullRecords(folder(), { url: 'http://127.0.0.1:9', token: TOKEN })).rejects.toThrow(
    expect.objectContaining({ code: 'cms.unreachable' }),
  );
});
