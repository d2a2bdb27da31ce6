/** The import as editors see it: kept rejects, requests and their worker. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AvancementDemande, DemandeImport, ImportRun, RejetGarde } from '@portulan/content-schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Administration,
  administration,
  apply,
  exported,
  get,
  type Line,
  refusal,
  runBody,
  type SentRejet,
  sendBody,
  worker,
} from './client.ts';
import { describeOnPostgres } from './databases.ts';
import { signedIn } from './roles.ts';
import { type RunningCms, startCms } from './start-cms.ts';

const theme = (code: string, overrides: Record<string, unknown> = {}): Line => ({
  type: 'theme',
  record: { code, libelle: `Thème ${code}`, ...overrides },
});

const rejet = (line: number, message = 'La ligne est coupée.'): SentRejet => ({
  rejet: {
    source: 'rome',
    position: `themes.csv:${line}`,
    code: 'import.csv.ragged',
    message,
    extrait: `"${line}","début`,
  },
});

const summary = {
  avertissements: [
    { code: 'import.rome.word', message: 'Mot inconnu\u0000 : « Autre ».', nombre: 3 },
  ],
  fichiers: { 'themes.csv': { rows: 4, used: 2, rejected: 2 } },
};

/** Tells the database what no route can: that a request last spoke then. */
type Age = (cms: RunningCms, identifiant: string, spoke: Date) => Promise<unknown>;

function contract(start: () => Promise<RunningCms>, age: Age) {
  let cms: RunningCms;
  let admin: Administration;
  beforeAll(async () => {
    cms = await start();
    admin = await administration(cms, 'admin');
  });
  afterAll(() => cms?.stop());

  const details = async (run: string) => (await admin('GET', `/ingest/runs/${run}`)).body;
  const rejets = async (run: string, query = '') =>
    (await admin('GET', `/ingest/runs/${run}/rejets?${query}`)).body;
  const lastOf = async (source: string) => {
    const { body } = await admin('GET', '/ingest/sources');
    return body.sources.find((one: { source: string }) => one.source === source);
  };

  describe('rejects', () => {
    test('of the importer and of the CMS are kept with an applied run, in their order', async () => {
      const lines = [
        rejet(3),
        theme('t1'),
        theme('t2', { libelle: '' }),
        rejet(9, 'Coupée\0 ici.'),
      ];
      const report = await apply(cms, lines, { origine: 'scripts/seed/rome', ...summary });
      expect(report.rejets).toHaveLength(1);
      const { run, comptes, rejetsGardes } = await details(report.identifiant);
      expect(ImportRun.parse(run)).toMatchObject({
        etat: 'applique',
        origine: 'scripts/seed/rome',
        rejets: 3,
        avertissements: [{ nombre: 3, message: 'Mot inconnu\uFFFD : « Autre ».' }],
        fichiers: summary.fichiers,
      });
      expect(comptes).toMatchObject([
        { type: 'theme', libelle: 'Thèmes', accepted: 1, rejected: 1 },
      ]);
      expect(rejetsGardes).toBe(3);
      const found = await rejets(report.identifiant);
      for (const one of found.rejets) RejetGarde.parse(one);
      expect(found.rejets).toMatchObject([
        { position: 'themes.csv:3', code: 'import.csv.ragged', extrait: '"3","début' },
        { position: 'ligne 4', code: 'ingest.invalid', extrait: expect.stringContaining('t2') },
        { position: 'themes.csv:9', message: 'Coupée\uFFFD ici.' },
      ]);
    });

    test('are kept with a refused run and with one that was cut', async () => {
      expect(await refusal(cms, [rejet(2), rejet(3)], { source: 'vide' })).toMatchObject({
        code: 'ingest.empty',
      });
      const { dernier } = await lastOf('vide');
      expect(dernier).toMatchObject({ etat: 'refuse', rejets: 2 });
      expect((await rejets(dernier.identifiant)).total).toBe(2);

      const body = runBody([rejet(2), theme('t9')], { source: 'coupee' });
      const cut = await sendBody(cms, body.slice(0, body.indexOf('{"fin"')));
      expect(await cut.json()).toMatchObject({ code: 'ingest.cut' });
      const { dernier: last } = await lastOf('coupee');
      expect(last).toMatchObject({ etat: 'refuse', rejets: 1 });
      expect((await rejets(last.identifiant)).total).toBe(1);
    });

    test('are searched by reason, code, position and extract, page by page', async () => {
      const lines = Array.from({ length: 45 }, (_, index) =>
        rejet(index + 2, index % 15 === 0 ? 'Le code Mystère est inconnu.' : 'Coupée.'),
      );
      const { identifiant } = await apply(cms, [theme('t1'), ...lines], { source: 'cherchee' });
      const page = async (query: string) => {
        const { total, rejets: found } = await rejets(identifiant, query);
        return [total, found.map(({ rang }: { rang: number }) => rang)];
      };
      expect(await page('texte=myst%C3%A8re')).toEqual([3, [1, 16, 31]]);
      expect(await page('texte=CSV:46')).toEqual([1, [45]]);
      expect(await page('texte=%2246%22')).toEqual([1, [45]]);
      expect((await page('texte=ragged'))[0]).toBe(45);
      expect((await page('page=3&taille=20'))[1]).toEqual([41, 42, 43, 44, 45]);
      expect(await page('texte=rien')).toEqual([0, []]);
    });

    test('of the last five runs of a source are kept, and at most ten thousand of each', async () => {
      const many = Array.from({ length: 10_005 }, (_, index) => rejet(index + 2));
      const first = await apply(cms, [theme('t1'), ...many], { source: 'ancienne' });
      expect((await details(first.identifiant)).run.rejets).toBe(10_005);
      expect((await rejets(first.identifiant)).total).toBe(10_000);
      for (let run = 0; run < 4; run += 1)
        await apply(cms, [theme('t1'), rejet(2)], { source: 'ancienne' });
      expect((await rejets(first.identifiant)).total).toBe(10_000);
      await apply(cms, [theme('t1'), rejet(2)], { source: 'ancienne' });
      expect((await rejets(first.identifiant)).total).toBe(0);
      const history = (await admin('GET', '/ingest/sources/ancienne/runs')).body;
      expect(history).toMatchObject({ total: 6, page: 1 });
      expect((await rejets(history.runs[0].identifiant)).total).toBe(1);
    });

    test('of another form stop the run', async () => {
      const line = { rejet: { source: 'rome', position: 3 } } as unknown as SentRejet;
      expect(await refusal(cms, [theme('t1'), line])).toMatchObject({ code: 'ingest.line' });
    });

    test('a record that PostgreSQL could not keep is one of them, and the others go on', async () => {
      const { rejets: told, entities } = await apply(
        cms,
        [theme('t1'), theme('t2', { libelle: 'Moitié \ud83d' })],
        { source: 'demie' },
      );
      expect(told).toMatchObject([{ code: 'ingest.invalid' }]);
      expect(entities.theme).toMatchObject({ accepted: 1, rejected: 1 });
    });
  });

  describe('requests', () => {
    const ask = (source: string, forcer = false) =>
      admin('POST', '/ingest/demandes', { source, forcer });
    const take = () => worker(cms, 'POST', 'prendre');
    const tell = (identifiant: string, avancement: Record<string, unknown>) =>
      worker(cms, 'PUT', identifiant, AvancementDemande.parse(avancement));

    test('live from the button to the run that came of them', async () => {
      await apply(cms, [theme('t1')], { source: 'relancee', origine: 'dossier/de la source' });
      const { status, body } = await ask('relancee', true);
      expect(status).toBe(200);
      const { identifiant } = DemandeImport.parse(body);
      expect(body).toMatchObject({
        etat: 'enAttente',
        origine: 'dossier/de la source',
        forcer: true,
      });
      expect(body.demandePar).toEqual(expect.any(Number));
      expect(await ask('relancee')).toMatchObject({
        status: 409,
        body: { error: { details: { code: 'demande.already' } } },
      });

      const taken = await take();
      expect(DemandeImport.parse(taken.body)).toMatchObject({ identifiant, etat: 'enCours' });
      expect((await take()).status).toBe(204);
      const told = await tell(identifiant, {
        etat: 'enCours',
        etape: 'Lecture',
        fait: 3,
        total: 12,
      });
      expect(told.body).toMatchObject({ etat: 'enCours', etape: 'Lecture', fait: 3, total: 12 });
      expect((await lastOf('relancee')).demande).toMatchObject({ etape: 'Lecture', fait: 3 });

      const report = await apply(cms, [theme('t1')], { source: 'relancee', demande: identifiant });
      await tell(identifiant, { etat: 'terminee', message: 'Appliquée.' });
      const { demande, dernier } = await lastOf('relancee');
      expect(DemandeImport.parse(demande)).toMatchObject({
        etat: 'terminee',
        message: 'Appliquée.',
        run: report.identifiant,
        finLe: expect.any(String),
      });
      expect(dernier).toMatchObject({ demande: identifiant });
      expect((await tell(identifiant, { etat: 'enCours' })).body.etat).toBe('terminee');
    });

    test('asked at the same time by several workers go each to one of them', async () => {
      const sources = ['file-a', 'file-b', 'file-c'];
      for (const source of sources) {
        await apply(cms, [theme('t1')], { source, mode: 'partiel' });
        await ask(source);
      }
      const answers = await Promise.all(Array.from({ length: 8 }, take));
      const taken = answers.filter(({ status }) => status === 200).map(({ body }) => body);
      expect(taken.map(({ source }) => source).sort()).toEqual(sources);
      expect(answers.filter(({ status }) => status === 204)).toHaveLength(5);
      for (const { identifiant } of taken)
        await tell(identifiant, { etat: 'echouee', message: 'Non.' });
    });

    test('given back by a worker that stops wait again', async () => {
      await ask('file-a');
      const { identifiant } = (await take()).body;
      await tell(identifiant, { etat: 'enCours', etape: 'Lecture', fait: 1 });
      const back = await tell(identifiant, { etat: 'enAttente' });
      expect(back.body).not.toHaveProperty('etape');
      expect(back.body.etat).toBe('enAttente');
      expect((await take()).body.identifiant).toBe(identifiant);
      await tell(identifiant, { etat: 'terminee' });
    });

    test('cancelled before or while they run are told so to the worker', async () => {
      const { identifiant: waiting } = (await ask('file-a')).body;
      expect((await admin('POST', `/ingest/demandes/${waiting}/annuler`)).body.etat).toBe(
        'annulee',
      );
      expect((await take()).status).toBe(204);
      const { identifiant } = (await ask('file-a')).body;
      await take();
      await admin('POST', `/ingest/demandes/${identifiant}/annuler`);
      expect((await tell(identifiant, { etat: 'enCours', fait: 2 })).body.etat).toBe('annulee');
      expect((await tell(identifiant, { etat: 'terminee' })).body.etat).toBe('annulee');
      expect((await admin('POST', `/ingest/demandes/${identifiant}/annuler`)).status).toBe(409);
    });

    test('of a worker that died end as failed, with what to do, after two minutes', async () => {
      await ask('file-b');
      const { identifiant } = (await take()).body;
      const aged = (minutes: number) =>
        age(cms, identifiant, new Date(Date.now() - minutes * 60_000));
      await aged(1);
      await take();
      expect((await lastOf('file-b')).demande.etat).toBe('enCours');
      await aged(3);
      expect((await lastOf('file-b')).demande).toMatchObject({
        etat: 'echouee',
        message: expect.stringContaining('Relancez'),
        finLe: expect.any(String),
      });
      expect((await ask('file-b')).status).toBe(200);
      expect((await take()).body).not.toMatchObject({ identifiant });
      await tell((await lastOf('file-b')).demande.identifiant, { etat: 'terminee' });
    });

    test('unknown, or told in another form, are problems with a code', async () => {
      const unknown = '00000000-0000-4000-8000-000000000000';
      expect(await tell(unknown, { etat: 'enCours' })).toMatchObject({
        status: 404,
        body: { code: 'demande.unknown' },
      });
      for (const bad of [
        { etat: 'annulee' },
        { etat: 'perdue' },
        {},
        { etat: 'enCours', fait: -1 },
      ])
        expect(await worker(cms, 'PUT', unknown, bad)).toMatchObject({
          status: 400,
          body: { code: 'demande.invalid' },
        });
      expect(await ask('jamais-vue')).toMatchObject({
        status: 404,
        body: { error: { details: { code: 'demande.source' } } },
      });
    });

    test('are read and asked by those whose role says so', async () => {
      const editeur = await administration(cms, 'editeur');
      for (const path of ['/ingest/sources', '/ingest/sources/rome/runs'])
        expect((await editeur('GET', path)).status).toBe(200);
      const ask = { source: 'file-b' };
      expect((await editeur('POST', '/ingest/demandes', ask)).status).toBe(403);
      const gestionnaire = await signedIn(cms, admin, 'gestionnaire');
      const asked = await gestionnaire('POST', '/ingest/demandes', ask);
      expect(asked.status).toBe(200);
      await admin('POST', `/ingest/demandes/${asked.body.identifiant}/annuler`);
      const redacteur = await signedIn(cms, admin, 'redacteur');
      expect((await redacteur('GET', '/ingest/sources')).status).toBe(403);
      for (const [method, path] of [
        ['GET', '/ingest/sources'],
        ['POST', '/ingest/demandes'],
      ] as const) {
        const response = await fetch(`${cms.url}${path}`, {
          method,
          headers: { Authorization: `Bearer ${cms.tokens.importeur}` },
        });
        expect([401, 403]).toContain(response.status);
      }
    });
  });

  test('what only its keepers need to know of a run is not exported', async () => {
    await apply(cms, [theme('t1'), rejet(3)], { origine: '/srv/privé/rome', ...summary });
    const [rome] = (await exported(cms, 'sources')).filter(({ source }) => source === 'rome');
    expect(rome).toMatchObject({ rejets: 1, release: 'Version d’essai' });
    for (const field of ['origine', 'demande', 'avertissements', 'fichiers'])
      expect(rome).not.toHaveProperty(field);
    const own = await get(cms, '/api/ingest/runs/last?source=rome', cms.tokens.importeur);
    expect(await own.json()).toMatchObject({ origine: '/srv/privé/rome' });
  });
}

const AGE = 'update demandes_import set updated_at =';

describe('on SQLite', () =>
  contract(
    () => startCms(),
    (cms, identifiant, spoke) => {
      const database = new DatabaseSync(join(cms.home, 'cms', 'data.db'), { timeout: 5_000 });
      database.exec(`${AGE} ${spoke.getTime()} where identifiant = '${identifiant}'`);
      return Promise.resolve(database.close());
    },
  ));

describeOnPostgres((start, query) =>
  contract(start, (_cms, identifiant, spoke) =>
    query(`${AGE} '${spoke.toISOString()}' where identifiant = '${identifiant}'`),
  ),
);
