import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Administration, administration, apply } from './client.ts';
import { examplesOf, exportedEntities } from './examples.ts';
import { signedIn } from './roles.ts';
import { type RunningCms, startCms } from './start-cms.ts';

let cms: RunningCms;
let editeur: Administration;
let redacteur: Administration;

beforeAll(async () => {
  cms = await startCms();
  editeur = await administration(cms, 'editeur');
  redacteur = await signedIn(cms, await administration(cms, 'admin'), 'redacteur');
});
afterAll(() => cms?.stop());

type Answer = { status: number; body: Record<string, unknown> };

async function call(method: string, path: string, body: unknown, token = cms.tokens.site) {
  const response = await fetch(`${cms.url}/api/constructions/${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} } as Answer;
}

const nothing = { versions: [], retenue: false };
const version = '20270203T100000000Z';
const kept = { version, versions: [version], retenue: false };
const take = (site: unknown = nothing) => call('POST', 'prendre', site);
const state = async () => (await editeur('GET', '/constructions/etat')).body;

/** Asks as the worker does, until there is something to build. */
async function taken(site: unknown = nothing): Promise<{ identifiant: string; etat: string }> {
  return expect
    .poll(async () => (await take(site)).body, { timeout: 20_000, interval: 200 })
    .toHaveProperty('identifiant')
    .then(async () => (await state()).enCours);
}

const done = (identifiant: string, etat: string) =>
  call('PUT', identifiant, {
    resultat: 'enLigne',
    pages: 10,
    refaites: 10,
    site: { ...kept, etat },
  });

test('only the builder of the site takes what is to be built', async () => {
  const { importeur, agence, portail } = cms.tokens;
  for (const token of [importeur, agence, portail])
    expect((await call('POST', 'prendre', nothing, token)).status).toBe(403);
  expect((await take({ versions: 'toutes' })).status).toBe(400);
  expect((await call('PUT', 'inconnue', { resultat: 'enLigne' })).status).toBe(404);
});

test('what changes is built once it has settled, and told while it is', async () => {
  const themes = exportedEntities.filter(({ name }) => name === 'theme').flatMap(examplesOf);
  await apply(cms, themes);
  const { identifiant, etat } = await taken();
  expect((await take()).status).toBe(204);
  const step = { resultat: 'enCours', etape: 'Pages', fait: 2, total: 4 };
  expect((await call('PUT', identifiant, step)).status).toBe(204);
  expect((await state()).enCours).toMatchObject({ etape: 'Pages', fait: 2, total: 4 });
  expect((await done(identifiant, etat)).status).toBe(204);
  expect(await state()).toMatchObject({ ajour: true, passees: [{ resultat: 'enLigne' }] });
  expect((await take({ ...kept, etat })).status).toBe(204);
});

test('an editor puts a kept version back; a writer only sees the state', async () => {
  const ask = (who: Administration, ordre: unknown) => who('POST', '/constructions/ordres', ordre);
  expect((await ask(redacteur, { action: 'verifier' })).status).toBe(403);
  expect((await redacteur('GET', '/constructions/etat')).status).toBe(200);
  expect((await ask(editeur, { action: 'retablir', version: '20200101T000000000Z' })).status).toBe(
    404,
  );
  expect((await ask(editeur, { action: 'effacer' })).status).toBe(400);
  expect((await ask(editeur, { action: 'retablir', version })).status).toBe(200);
  const { etat } = (await state()).site;
  const order = (await take({ ...kept, etat })).body;
  expect(order).toMatchObject({ cause: 'retour', version });
  await done(order.identifiant as string, etat);
});
