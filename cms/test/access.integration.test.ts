import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Administration,
  administration,
  apply,
  exported,
  get,
  runBody,
  sendBody,
} from './client.ts';
import { examplesOf, exportedEntities } from './examples.ts';
import { type RunningCms, startCms } from './start-cms.ts';

let cms: RunningCms;
let admin: Administration;
let editeur: Administration;

const METIER = '/content-manager/collection-types/api::metier.metier';
const ARTICLE = '/content-manager/collection-types/api::article.article';
const draft = {
  slug: 'brouillon',
  titre: 'Titre secret',
  resume: 'Résumé.',
  corps: 'Texte secret.',
  datePublication: '2026-02-01',
};

beforeAll(async () => {
  cms = await startCms();
  await apply(cms, exportedEntities.filter(({ kind }) => kind === 'reference').flatMap(examplesOf));
  admin = await administration(cms, 'admin');
  editeur = await administration(cms, 'editeur');
});
afterAll(() => cms?.stop());

describe('over HTTP', () => {
  test('nothing is read nor written without a token', async () => {
    for (const path of [
      '/api/export/metier',
      '/api/export/sources',
      '/api/export/retraits',
      '/api/ingest/runs/last?source=rome',
    ]) {
      const response = await get(cms, path);
      expect([path, response.status]).toEqual([path, 401]);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await response.json()).toMatchObject({ code: 'cms.unauthorized', status: 401 });
    }
    expect((await sendBody(cms, runBody([]), { token: 'un-jeton-inconnu' })).status).toBe(401);
  });

  test('exports are JSON whatever is asked for: a formula of a source reaches no spreadsheet', async () => {
    const { agence } = cms.tokens;
    for (const { name } of exportedEntities) {
      const { headers } = await get(cms, `/api/export/${name}`, agence, { Accept: 'text/csv' });
      expect([name, headers.get('content-type')]).toEqual([name, 'application/x-ndjson']);
    }
    for (const path of ['/api/export/metier.csv', '/api/export/metier?format=csv'])
      expect((await get(cms, path, agence)).headers.get('content-type')).not.toContain('csv');
  });

  test('each token does what it is for, and nothing else', async () => {
    const { importeur, site, agence } = cms.tokens;
    const ofWorker = async (method: string, path: string, token?: string) =>
      (
        await fetch(`${cms.url}/api/ingest/demandes/${path}`, {
          method,
          headers: {
            ...(token ? { Authorization: `Bearer ${token}` } : {}),
            'Content-Type': 'application/json',
          },
          ...(method === 'PUT' ? { body: '{"etat":"enCours"}' } : {}),
        })
      ).status;
    const status = async (path: string, token: string) => (await get(cms, path, token)).status;
    for (const token of [site, agence]) {
      expect(await status('/api/export/metier', token)).toBe(200);
      expect(await status('/api/export/sources', token)).toBe(200);
      expect(await status('/api/export/retraits', token)).toBe(200);
      expect(await status('/api/ingest/runs/last?source=rome', token)).toBe(403);
      expect((await sendBody(cms, runBody([]), { token })).status).toBe(403);
      const media = await fetch(`${cms.url}/api/ingest/medias/x.svg?alternative=x`, {
        method: 'PUT',
        body: 'x',
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(media.status).toBe(403);
      expect(await ofWorker('POST', 'prendre', token)).toBe(403);
      expect(await ofWorker('PUT', 'une-demande', token)).toBe(403);
    }
    expect(await ofWorker('POST', 'prendre')).toBe(401);
    expect(await ofWorker('POST', 'prendre', importeur)).toBe(204);
    expect(await ofWorker('PUT', 'une-demande', importeur)).toBe(404);
    expect(await status('/api/export/retraits', importeur)).toBe(403);
    expect(await status('/api/export/metier', importeur)).toBe(403);
    expect(await status('/api/export/sources', importeur)).toBe(403);
    expect(await status('/api/ingest/runs/last?source=rome', importeur)).toBe(200);
    expect(
      await (await get(cms, '/api/ingest/runs/last?source=rien', importeur)).json(),
    ).toMatchObject({ code: 'ingest.noRun', status: 404 });
    for (const path of [
      '/api/upload/files',
      '/admin/users',
      '/content-manager/collection-types/api::article.article',
    ])
      for (const token of [importeur, site, agence])
        expect([401, 403, 404]).toContain(await status(path, token));
  });

  test('no type has a route of its own, and drafts never leave', async () => {
    expect((await editeur('POST', ARTICLE, draft)).status).toBe(201);
    for (const token of [undefined, cms.tokens.site, cms.tokens.importeur])
      for (const path of [
        'articles',
        'articles?status=draft',
        'articles?publicationState=preview',
        'guides?status=draft',
        'metiers',
        'import-runs',
        'rejets',
        'demandes-import',
        'signalements',
        'users',
      ]) {
        const response = await get(cms, `/api/${path}`, token);
        expect([path, response.status]).toEqual([path, 404]);
        expect(await response.json()).toMatchObject({ code: 'cms.notFound' });
      }
    const text = await (await get(cms, '/api/export/article?status=draft', cms.tokens.site)).text();
    expect(text).not.toContain('secret');
    expect(await exported(cms, 'article')).toEqual([]);
  });

  test('an unknown or technical type is not exported', async () => {
    for (const type of [
      'importRun',
      'rejet',
      'demandeImport',
      'signalement',
      'rien',
      'constructor',
      'admin::user',
    ])
      expect(await (await get(cms, `/api/export/${type}`, cms.tokens.site)).json()).toMatchObject({
        status: 404,
        code: 'export.type',
      });
  });

  test('a validator spares reading again; another one does not', async () => {
    const first = await get(cms, '/api/export/metier', cms.tokens.agence);
    const tag = first.headers.get('etag') as string;
    expect(tag).toMatch(/^"[0-9a-f]{40}"$/);
    expect(
      (await get(cms, '/api/export/metier', cms.tokens.agence, { 'If-None-Match': tag })).status,
    ).toBe(304);
    expect(
      (
        await get(cms, '/api/export/metier', cms.tokens.agence, {
          'If-None-Match': `"autre", W/${tag}`,
        })
      ).status,
    ).toBe(304);
    expect(
      (await get(cms, '/api/export/metier', cms.tokens.agence, { 'If-None-Match': '"autre"' }))
        .status,
    ).toBe(200);
  });

  test('tokens are kept hashed and passwords are never logged', async () => {
    const { body } = await admin('GET', '/admin/api-tokens');
    expect(
      body.data.map(
        ({ name, type, permissions }: { name: string; type: string; permissions: string[] }) => [
          name,
          type,
          permissions.length,
        ],
      ),
    ).toEqual([
      ['agence', 'custom', 4],
      ['importeur', 'custom', 5],
      ['portail', 'custom', 1],
      ['site', 'custom', 6],
    ]);
    for (const secret of [...Object.values(cms.tokens), 'Admin-Passe-1234', 'Editeur-Passe-1234']) {
      expect(JSON.stringify(body)).not.toContain(secret);
      expect(cms.log()).not.toContain(secret);
    }
  });
});

describe('in the administration', () => {
  test('an editor reads what imports bring, and cannot write it', async () => {
    const list = await editeur('GET', METIER);
    expect(list.status).toBe(200);
    const { documentId, codeRome, libelle, slug } = list.body.results[0];
    const record = { codeRome, libelle: 'Autre', slug };
    expect((await editeur('PUT', `${METIER}/${documentId}`, record)).status).toBe(403);
    expect((await editeur('POST', METIER, { ...record, codeRome: 'A1101' })).status).toBe(403);
    expect((await editeur('DELETE', `${METIER}/${documentId}`)).status).toBe(403);
    expect((await editeur('GET', `${METIER}/${documentId}`)).body.data.libelle).toBe(libelle);
  });

  test('not even the administrator can, and is told why', async () => {
    const { documentId, codeRome, libelle, slug } = (await admin('GET', METIER)).body.results[0];
    const record = { codeRome, libelle: 'Autre', slug };
    for (const [method, path, body] of [
      ['PUT', `${METIER}/${documentId}`, record],
      ['POST', METIER, { ...record, codeRome: 'A1101' }],
      ['DELETE', `${METIER}/${documentId}`, undefined],
      ['POST', `${METIER}/actions/bulkDelete`, { documentIds: [documentId] }],
      ['POST', `${METIER}/clone/${documentId}`, { ...record, codeRome: 'A1102' }],
    ] as const) {
      const { status, body: answer } = await admin(method, path, body);
      expect([method, path, status]).toEqual([method, path, 403]);
      expect(answer.error.message).toContain('se corrigent à la source');
    }
    expect((await admin('GET', `${METIER}/${documentId}`)).body.data.libelle).toBe(libelle);
    const run = (await admin('GET', '/content-manager/collection-types/api::import-run.import-run'))
      .body.results[0];
    const deletion = await admin(
      'DELETE',
      `/content-manager/collection-types/api::import-run.import-run/${run.documentId}`,
    );
    expect(deletion.body.error.message).toContain('tenu par la plateforme');
  });

  test('an editor writes and publishes news, and administers nothing', async () => {
    const created = await editeur('POST', ARTICLE, {
      ...draft,
      slug: 'nouvelle',
      titre: 'Nouvelle',
    });
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    expect(
      (await editeur('POST', `${ARTICLE}/${documentId}/actions/publish`, created.body.data)).status,
    ).toBe(200);
    expect((await exported(cms, 'article')).map(({ slug }) => slug)).toEqual(['nouvelle']);
    expect((await editeur('DELETE', `${ARTICLE}/${documentId}`)).status).toBe(403);
    for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks'])
      expect((await editeur('GET', path)).status).toBe(403);
  });

  test('an address that the site could not build is refused when an editor publishes it', async () => {
    const created = await editeur('POST', ARTICLE, { ...draft, slug: 'Mon Titre' });
    const { data } = created.body;
    const published = await editeur('POST', `${ARTICLE}/${data.documentId}/actions/publish`, data);
    expect(published.status).toBe(400);
    expect(published.body.error.name).toBe('ValidationError');
    expect((await exported(cms, 'article')).map(({ slug }) => slug)).not.toContain('Mon Titre');
  });

  test('types and fields have their French names', async () => {
    const { body } = await editeur(
      'GET',
      '/content-manager/content-types/api::metier.metier/configuration',
    );
    const { settings, metadatas } = body.data.contentType;
    expect(settings.mainField).toBe('libelle');
    expect(metadatas.codeRome.edit).toMatchObject({ label: 'Code ROME', editable: false });
    expect(metadatas.codeRome.edit.description).toContain('Source : ROME');
    expect(metadatas.competencesPrincipales.edit).toMatchObject({
      label: 'Compétences principales',
      mainField: 'libelle',
    });
    const article = await editeur(
      'GET',
      '/content-manager/content-types/api::article.article/configuration',
    );
    expect(article.body.data.contentType.metadatas.titre.edit).toMatchObject({
      label: 'Titre',
      editable: true,
    });
  });

  test('a second start changes neither accounts nor passwords', async () => {
    const me = await admin('GET', '/admin/users/me');
    expect(me.body.data).toMatchObject({ preferedLanguage: 'fr', isActive: true });
    await cms.stop({ keep: true });
    cms = await startCms({ home: cms.home });
    admin = await administration(cms, 'admin');
    editeur = await administration(cms, 'editeur');
    expect((await admin('GET', '/admin/users')).body.data.results).toHaveLength(2);
  });
});
