import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Administration, administration } from './client.ts';
import { type RunningCms, startCms } from './start-cms.ts';

let cms: RunningCms;
let admin: Administration;
let editeur: Administration;

beforeAll(async () => {
  cms = await startCms();
  admin = await administration(cms, 'admin');
  editeur = await administration(cms, 'editeur');
});
afterAll(() => cms?.stop());

const SIGNALEMENTS = '/content-manager/collection-types/api::signalement.signalement';
const said = { page: '/metiers/boulanger/', message: 'Le lien ne mène nulle part.' };

const report = (body: unknown, token: string | undefined = cms.tokens.portail) =>
  fetch(`${cms.url}/api/signalements`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });

test('only the portal leaves a report, once, and says nothing of the person', async () => {
  const { importeur, site, agence } = cms.tokens;
  expect((await report(said, '')).status).toBe(401);
  for (const token of [importeur, site, agence])
    expect((await report(said, token)).status).toBe(403);
  for (const wrong of [{ ...said, page: 'https://exemple.fr/' }, { ...said, nom: 'Zoé' }, {}])
    expect([wrong, (await report(wrong)).status]).toEqual([wrong, 400]);
  for (let time = 0; time < 2; time += 1) expect((await report(said)).status).toBe(204);
  const { body } = await admin('GET', SIGNALEMENTS);
  expect(body.results).toHaveLength(1);
  expect(body.results[0]).toMatchObject({ ...said, etat: 'nouveau' });
  const export_ = await fetch(`${cms.url}/api/export/signalement`, {
    headers: { Authorization: `Bearer ${site}` },
  });
  expect(export_.status).toBe(404);
});

test('an editor says what became of it, and changes no word of it', async () => {
  const { documentId } = (await editeur('GET', SIGNALEMENTS)).body.results[0];
  const path = `${SIGNALEMENTS}/${documentId}`;
  expect((await editeur('PUT', path, { etat: 'traite', note: 'Lien mendé.' })).status).toBe(200);
  await editeur('PUT', path, { message: 'Autre chose.' });
  expect((await admin('PUT', path, { message: 'Autre chose.' })).status).toBe(403);
  expect((await editeur('DELETE', path)).status).toBe(403);
  expect((await editeur('GET', path)).body.data).toMatchObject({ ...said, etat: 'traite' });
});

test('a flood stops at the limit of an hour', async () => {
  const answers = new Set<number>();
  for (let rank = 0; rank < 205; rank += 1)
    answers.add((await report({ ...said, message: `Message ${rank}` })).status);
  expect([...answers].sort()).toEqual([204, 429]);
  expect((await admin('GET', SIGNALEMENTS)).body.pagination.total).toBe(200);
});
