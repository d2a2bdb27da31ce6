/** From a draft to the public and back: review, dates, versions, and who did what. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Administration, administration, apply, exported, putMedia } from './client.ts';
import { describeOnEachDatabase } from './databases.ts';
import { bytesFor, examplesOf, exportedEntities, filesOf } from './examples.ts';
import { signedIn } from './roles.ts';
import { type RunningCms, startCms } from './start-cms.ts';

const UID = 'api::article.article';
const ARTICLE = `/content-manager/collection-types/${UID}`;
const article = (slug: string, overrides: Record<string, unknown> = {}) => ({
  slug,
  titre: `Titre de ${slug}`,
  resume: 'Résumé.',
  corps: 'Texte.',
  datePublication: '2026-02-01',
  ...overrides,
});

const slugs = async (cms: RunningCms) => (await exported(cms, 'article')).map(({ slug }) => slug);

/** Makes a draft, and answers its document id. */
async function write(call: Administration, fields: Record<string, unknown>): Promise<string> {
  const made = await call('POST', ARTICLE, fields);
  expect(made.status).toBe(201);
  return made.body.data.documentId;
}

const publish = (call: Administration, id: string) =>
  call('POST', `${ARTICLE}/${id}/actions/publish`, {});

function review(start: () => Promise<RunningCms>) {
  let cms: RunningCms;
  let admin: Administration;
  let editeur: Administration;
  let redacteur: Administration;
  beforeAll(async () => {
    cms = await start();
    admin = await administration(cms, 'admin');
    editeur = await administration(cms, 'editeur');
    redacteur = await signedIn(cms, admin, 'redacteur', 'Zoé');
  });
  afterAll(() => cms?.stop());

  const standing = async (id: string, call = editeur) =>
    (await call('GET', `/relecture/${UID}/${id}`)).body;
  const step = (call: Administration, id: string, name: string, note = '') =>
    call('POST', `/relecture/${UID}/${id}/${name}`, { note });

  test('a text goes from its writer to the reviewer, back with a note, and online', async () => {
    const id = await write(redacteur, article('relu'));
    expect(await standing(id)).toMatchObject({ etat: 'brouillon', notes: [] });
    expect((await step(redacteur, id, 'envoyer', 'Les chiffres sont à vérifier.')).status).toBe(
      200,
    );
    expect((await step(redacteur, id, 'envoyer')).status).toBe(409);
    const { aRelire } = (await editeur('GET', '/relecture')).body;
    expect(aRelire).toMatchObject([
      { documentId: id, titre: 'Titre de relu', note: 'Les chiffres sont à vérifier.' },
    ]);
    expect((await publish(redacteur, id)).status).toBe(403);
    expect((await step(redacteur, id, 'rendre', 'Moi-même.')).status).toBe(403);
    expect(await step(editeur, id, 'rendre')).toMatchObject({
      status: 422,
      body: { error: { details: { code: 'relecture.noteManquante' } } },
    });
    expect((await step(editeur, id, 'rendre', 'Il manque une source.')).status).toBe(200);
    expect(await standing(id, redacteur)).toMatchObject({
      etat: 'aReprendre',
      peut: { envoyer: true, rendre: false, reprendre: false },
    });
    await redacteur('PUT', `${ARTICLE}/${id}`, { corps: 'Texte avec sa source.' });
    await step(redacteur, id, 'envoyer');
    expect((await publish(editeur, id)).status).toBe(200);
    const end = await standing(id);
    expect(end).toMatchObject({ etat: 'publie', publie: true });
    expect(end.notes.map(({ nature }: { nature: string }) => nature)).toEqual([
      'publication',
      'envoi',
      'retour',
      'envoi',
    ]);
    expect((await editeur('GET', '/relecture')).body.aRelire).toEqual([]);
    expect(await slugs(cms)).toContain('relu');
  });

  test('a writer takes a text back, and only theirs', async () => {
    const id = await write(redacteur, article('repris'));
    const other = await signedIn(cms, admin, 'redacteur', 'Ali');
    expect((await step(other, id, 'envoyer')).status).toBe(403);
    await step(redacteur, id, 'envoyer');
    expect((await step(other, id, 'reprendre')).status).toBe(403);
    expect((await step(redacteur, id, 'reprendre')).status).toBe(200);
    expect((await standing(id)).etat).toBe('brouillon');
    expect((await step(redacteur, id, 'reprendre')).status).toBe(409);
  });

  test('who did what is kept with each change, and shown', async () => {
    const id = await write(redacteur, article('note'));
    await redacteur('PUT', `${ARTICLE}/${id}`, { titre: 'Titre mieux dit' });
    await step(redacteur, id, 'envoyer');
    await publish(editeur, id);
    await editeur('POST', `${ARTICLE}/${id}/actions/unpublish`, {});
    await admin('DELETE', `${ARTICLE}/${id}`);
    const { entrees } = (await admin('GET', '/journal?texte=Titre mieux')).body;
    const lines = entrees.map(({ action, parNom }: { action: string; parNom: string }) => [
      action,
      parNom,
    ]);
    expect(lines).toEqual([
      ['supprimer', 'Administration Portulan'],
      ['retirer', 'Rédaction Portulan'],
      ['publier', 'Rédaction Portulan'],
      ['modifier', 'Rédaction Portulan'],
      ['envoyer', 'Zoé Essai'],
      ['modifier', 'Zoé Essai'],
    ]);
    const created = (await admin('GET', '/journal?texte=Titre de note')).body.entrees;
    expect(created).toMatchObject([{ action: 'creer', parNom: 'Zoé Essai' }]);
    expect(JSON.stringify((await admin('GET', '/journal')).body)).not.toContain('@');
  });

  test('an action that fails leaves no line', async () => {
    const id = await write(editeur, article('Adresse Impossible'));
    expect((await publish(editeur, id)).status).toBe(400);
    const { entrees } = (await editeur('GET', `/journal/${UID}/${id}`)).body;
    expect(entrees.map(({ action }: { action: string }) => action)).toEqual(['creer']);
  });
}

describeOnEachDatabase(review);

describe('versions', () => {
  let cms: RunningCms;
  let admin: Administration;
  const editorials = exportedEntities.filter(({ kind }) => kind === 'editorial');

  beforeAll(async () => {
    cms = await startCms({ env: { PORTULAN_VERSIONS: '4' } });
    admin = await administration(cms, 'admin');
    const examples = editorials.flatMap(examplesOf);
    for (const { nom, alternative, credit } of filesOf(examples.map(({ record }) => record))) {
      const words = { ...(alternative ? { alternative } : {}), ...(credit ? { credit } : {}) };
      expect((await putMedia(cms, nom, bytesFor(nom), words)).status).toBe(204);
    }
    await apply(
      cms,
      exportedEntities.filter(({ kind }) => kind === 'reference').flatMap(examplesOf),
    );
    await apply(cms, examples, { source: 'editorial', mode: 'partiel' });
  });
  afterAll(() => cms?.stop());

  test.each(editorials.map((entity) => [entity.name, entity] as const))(
    '%s: an older version comes back as it was, with its blocks, links and files',
    async (name, entity) => {
      const before = await exported(cms, name);
      const uid = `api::${entity.singular}.${entity.singular}`;
      const path = `/content-manager/collection-types/${uid}`;
      const { results } = (await admin('GET', `${path}?pageSize=100`)).body;
      for (const { documentId } of results) {
        const versions = `/versions/${uid}/${documentId}`;
        expect((await admin('GET', versions)).body.versions).toEqual([]);
        const emptied = Object.fromEntries(
          Object.keys(entity.schema.shape)
            .filter((field) => field !== entity.key)
            .map((field) => [field, emptiedValue(before, field)]),
        );
        const changed = await admin('PUT', `${path}/${documentId}`, emptied);
        expect([name, changed.status]).toEqual([name, 200]);
        const kept = (await admin('GET', versions)).body.versions;
        expect(kept.map(({ numero }: { numero: number }) => numero)).toEqual([2, 1]);
        const { differences } = (await admin('GET', `${versions}/1`)).body;
        expect(differences.length).toBeGreaterThan(0);
        const restored = await admin('POST', `${versions}/1/reprendre`, {});
        expect([name, restored.status, restored.body]).toEqual([name, 200, { liensPerdus: 0 }]);
        expect(await exported(cms, name)).toEqual(before);
        expect((await admin('GET', `${versions}/1`)).body.differences).toEqual([]);
        const published = await admin('POST', `${path}/${documentId}/actions/publish`, {});
        expect([name, published.status, published.body?.error]).toEqual([name, 200, undefined]);
      }
      expect(await exported(cms, name)).toEqual(before);
    },
  );

  test('what is online stays until someone publishes, and few are kept', async () => {
    const id = await write(admin, article('versions', { titre: 'Premier' }));
    await publish(admin, id);
    for (const titre of ['Deuxième', 'Troisième', 'Quatrième', 'Cinquième'])
      await admin('PUT', `${ARTICLE}/${id}`, { titre });
    const online = async () =>
      (await exported(cms, 'article')).find(({ slug }) => slug === 'versions')?.titre;
    const list = async () => (await admin('GET', `/versions/${UID}/${id}`)).body.versions;
    expect(await online()).toBe('Premier');
    expect((await list()).map(({ numero }: { numero: number }) => numero)).toEqual([5, 4, 3, 2]);
    expect((await admin('POST', `/versions/${UID}/${id}/1/reprendre`, {})).status).toBe(404);
    await admin('POST', `/versions/${UID}/${id}/3/reprendre`, {});
    expect(await online()).toBe('Premier');
    expect((await list())[0]).toMatchObject({ numero: 6, reprise: 3, publieeLe: null });
    await publish(admin, id);
    expect(await online()).toBe('Troisième');
    expect((await list())[0]).toMatchObject({ numero: 6, publieeLe: expect.any(String) });
    // The same words saved again are no new version.
    await admin('PUT', `${ARTICLE}/${id}`, { titre: 'Troisième' });
    expect((await list())[0].numero).toBe(6);
  });
});

/** What stands for nothing in a field, by what its example holds. */
function emptiedValue(records: Record<string, unknown>[], field: string): unknown {
  const value = records.map((record) => record[field]).find((one) => one !== undefined);
  return Array.isArray(value) ? [] : null;
}
