import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  administration,
  apply,
  etag,
  exported,
  get,
  header,
  type Line,
  ndjson,
  putMedia,
  refusal,
  runBody,
  sendBody,
} from './client.ts';
import { describeOnEachDatabase } from './databases.ts';
import { PICTURE } from './examples.ts';
import type { RunningCms } from './start-cms.ts';

const savoir = (code: number, overrides: Record<string, unknown> = {}): Line => ({
  type: 'savoir',
  record: { codeOgr: String(code), libelle: `Savoir ${code}`, ...savoirRest, ...overrides },
});
const {
  codeOgr: _code,
  libelle: _libelle,
  ...savoirRest
} = JSON.parse(
  readFileSync(
    join(
      import.meta.dirname,
      '..',
      '..',
      'content-schemas',
      'examples',
      'savoir',
      'valid',
      'modes-de-cuisson.json',
    ),
    'utf8',
  ),
) as Record<string, unknown>;
const savoirs = (count: number, from = 100_000): Line[] =>
  Array.from({ length: count }, (_, index) => savoir(from + index));

const domaine = (code: string, overrides: Record<string, unknown> = {}): Line => ({
  type: 'domaine',
  record: {
    code,
    libelle: `Domaine ${code}`,
    slug: `domaine-${code.toLowerCase()}`,
    niveau: code.length === 1 ? 'grandDomaine' : 'domaineProfessionnel',
    ...overrides,
  },
});
const metier = (codeRome: string, overrides: Record<string, unknown> = {}): Line => ({
  type: 'metier',
  record: {
    codeRome,
    libelle: `Métier ${codeRome}`,
    slug: `metier-${codeRome.toLowerCase()}`,
    domaine: codeRome.slice(0, 3),
    ...overrides,
  },
});
const article = (slug: string, overrides: Record<string, unknown> = {}): Line => ({
  type: 'article',
  record: {
    slug,
    titre: `Titre ${slug}`,
    resume: 'Résumé.',
    corps: 'Texte.',
    datePublication: '2026-01-15',
    ...overrides,
  },
});

const lastRun = async (cms: RunningCms, source = 'rome') =>
  (await get(cms, `/api/ingest/runs/last?source=${source}`, cms.tokens.importeur)).json();

/** Opens a run and leaves it open: what an importer that hangs or dies looks like. */
function openRun(cms: RunningCms, body: string) {
  const agent = new Agent({ keepAlive: false });
  const req = request(`${cms.url}/api/ingest/runs`, {
    agent,
    method: 'POST',
    headers: {
      Authorization: `Bearer ${cms.tokens.importeur}`,
      'Content-Type': 'application/x-ndjson',
    },
  });
  req.on('error', () => {});
  req.write(body);
  return req;
}

/** Tries again while the CMS has not yet noticed that the other importer is gone. */
async function whenFree(cms: RunningCms, records: Line[], overrides: Record<string, unknown> = {}) {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const response = await sendBody(cms, runBody(records, overrides));
    if (response.status !== 409) return response;
    await wait(50);
  }
  throw new Error('the lock was never freed');
}

function contract(start: () => Promise<RunningCms>) {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await start();
  });
  afterAll(() => cms?.stop());

  describe('a run', () => {
    beforeEach(async () => {
      await apply(cms, [domaine('D'), domaine('D11', { parent: 'D' }), ...savoirs(40)], {
        forcer: true,
      });
    });

    test('tells what it did, and is remembered as the last of its source', async () => {
      const report = await apply(
        cms,
        [domaine('D'), domaine('D11', { libelle: 'Alimentation', parent: 'D' }), ...savoirs(40)],
        { rejetes: { savoir: 1 } },
      );
      expect(report.entities.domaine).toEqual({
        read: 2,
        accepted: 2,
        rejected: 0,
        created: 0,
        updated: 1,
        unchanged: 1,
        retired: 0,
      });
      expect(report.entities.savoir).toMatchObject({
        read: 41,
        accepted: 40,
        rejected: 1,
        unchanged: 40,
      });
      expect(await lastRun(cms)).toMatchObject({
        identifiant: report.identifiant,
        etat: 'applique',
        comptes: report.entities,
        nonResolus: 0,
      });
    });

    test('may be gzipped', async () => {
      const body = gzipSync(runBody([domaine('D')], { mode: 'partiel' }));
      const response = await sendBody(cms, body, { headers: { 'Content-Encoding': 'gzip' } });
      expect(response.status).toBe(200);
    });

    test('changes the validator of what changed, and only then', async () => {
      const before = [await etag(cms, 'domaine'), await etag(cms, 'savoir')];
      await apply(cms, [domaine('D'), domaine('D11', { parent: 'D' }), ...savoirs(40)]);
      expect([await etag(cms, 'domaine'), await etag(cms, 'savoir')]).toEqual(before);
      await apply(cms, [savoir(100_000, { libelle: 'Autre' })], { mode: 'partiel' });
      expect(await etag(cms, 'domaine')).toBe(before[0]);
      expect(await etag(cms, 'savoir')).not.toBe(before[1]);
    });

    test('a full one retires what it no longer holds; what comes back is active again, links too', async () => {
      await apply(cms, [metier('D1101', { mobilites: ['D1102'] }), metier('D1102')], {
        forcer: true,
      });
      const { entities } = await apply(cms, [metier('D1101', { mobilites: ['D1102'] })], {
        forcer: true,
      });
      expect(entities.metier).toMatchObject({ retired: 1, unchanged: 1 });
      expect(
        (await exported(cms, 'metier')).map(({ codeRome, mobilites }) => [codeRome, mobilites]),
      ).toEqual([['D1101', []]]);
      const back = await apply(cms, [metier('D1101', { mobilites: ['D1102'] }), metier('D1102')]);
      expect(back.entities.metier).toMatchObject({ updated: 1, unchanged: 1, created: 0 });
      expect(
        (await exported(cms, 'metier')).map(({ codeRome, mobilites }) => [codeRome, mobilites]),
      ).toEqual([
        ['D1101', ['D1102']],
        ['D1102', []],
      ]);
    });

    test('a partial one, and one of another source, retire nothing', async () => {
      expect(
        (await apply(cms, [savoir(100_000)], { mode: 'partiel' })).entities.savoir?.retired,
      ).toBe(0);
      expect(
        (await apply(cms, [savoir(900_000)], { source: 'autre' })).entities.savoir?.retired,
      ).toBe(0);
    });

    test('keeps an address for ever, and tells two records of one address apart', async () => {
      await apply(cms, [metier('D1103', { slug: 'boulanger' })], { mode: 'partiel' });
      await apply(
        cms,
        [metier('D1103', { slug: 'artisan-boulanger' }), metier('D1104', { slug: 'boulanger' })],
        { mode: 'partiel' },
      );
      const slugs = Object.fromEntries(
        (await exported(cms, 'metier')).map(({ codeRome, slug }) => [codeRome, slug]),
      );
      expect(slugs).toMatchObject({ D1103: 'boulanger', D1104: 'boulanger-d1104' });
    });

    test('rejects the bad rows into its report and takes the others', async () => {
      const lines = [
        ...savoirs(40),
        savoir(100_000),
        savoir(200_000, { libelle: '' }),
        savoir(200_001, { inconnu: 1 }),
      ];
      const report = await apply(cms, lines);
      expect(report.entities.savoir).toMatchObject({ read: 43, accepted: 40, rejected: 3 });
      expect(report.rejets.map(({ code, position }) => [code, position])).toEqual([
        ['ingest.duplicate', 'ligne 42'],
        ['ingest.invalid', 'ligne 43'],
        ['ingest.invalid', 'ligne 44'],
      ]);
      expect(report.rejets[1]?.message).toBe('Le champ « libelle » est vide.');
    });
  });

  describe('links', () => {
    test('to what is not there wait, keep their place, and resolve when it comes', async () => {
      const codes = ['300002', '300000', '300001'];
      const first = await apply(
        cms,
        [savoir(300_000), metier('D1105', { savoirsPrincipaux: codes })],
        { mode: 'partiel' },
      );
      expect(first.unresolved['metier.savoirsPrincipaux']).toBe(2);
      const read = async () =>
        (await exported(cms, 'metier')).find(({ codeRome }) => codeRome === 'D1105')
          ?.savoirsPrincipaux;
      expect(await read()).toEqual(['300000']);
      const before = await etag(cms, 'metier');
      const second = await apply(cms, [savoir(300_001), savoir(300_002)], {
        mode: 'partiel',
        source: 'autre',
      });
      expect(second.unresolved).toEqual({});
      expect(await read()).toEqual(codes);
      expect(await etag(cms, 'metier')).not.toBe(before);
      const third = await apply(cms, [metier('D1105', { savoirsPrincipaux: codes })], {
        mode: 'partiel',
      });
      expect(third.unresolved['metier.savoirsPrincipaux']).toBeUndefined();
      expect(third.entities.metier?.unchanged).toBe(1);
    });

    test('of a text resolve in its published row', async () => {
      const { unresolved } = await apply(cms, [article('attente', { metiers: ['D1199'] })], {
        mode: 'partiel',
        source: 'editorial',
      });
      expect(unresolved).toEqual({ 'article.metiers': 1 });
      await apply(cms, [metier('D1199')], { mode: 'partiel' });
      expect(
        (await exported(cms, 'article')).find(({ slug }) => slug === 'attente')?.metiers,
      ).toEqual(['D1199']);
    });
  });

  describe('a refused run changes nothing', () => {
    let before: unknown[];
    beforeEach(async () => {
      await apply(cms, savoirs(200), { forcer: true });
      before = await exported(cms, 'savoir');
    });
    const unchanged = async () => expect(await exported(cms, 'savoir')).toEqual(before);

    test.each([
      ['without its trailer', ndjson([header(), savoir(1)]), 'ingest.cut'],
      ['with a wrong count', ndjson([header(), savoir(1), { fin: { count: 2 } }]), 'ingest.cut'],
      [
        'with lines after its end',
        ndjson([header(), { fin: { count: 0 } }, savoir(1)]),
        'ingest.cut',
      ],
      ['without a header', ndjson([savoir(1), { fin: { count: 1 } }]), 'ingest.header'],
      ['without anything', '', 'ingest.header'],
      [
        'with an unknown type',
        ndjson([header(), { type: 'rien', record: {} }, { fin: { count: 1 } }]),
        'ingest.type',
      ],
      [
        'with a type of the platform',
        ndjson([header(), { type: 'importRun', record: {} }, { fin: { count: 1 } }]),
        'ingest.type',
      ],
      ['with a broken line', `${JSON.stringify(header())}\n{"type":\n`, 'ingest.line'],
    ])('%s', async (_name, body, code) => {
      const response = await sendBody(cms, body);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        code,
        status: response.status,
        title: expect.any(String),
        detail: expect.any(String),
      });
      await unchanged();
    });

    test('a gzip cut in the middle', async () => {
      const body = gzipSync(runBody(savoirs(500)));
      const response = await sendBody(cms, body.subarray(0, body.length / 2), {
        headers: { 'Content-Encoding': 'gzip' },
      });
      expect(await response.json()).toMatchObject({ code: 'ingest.cut' });
      await unchanged();
    });

    test('when empty', async () => {
      expect(await refusal(cms, [])).toMatchObject({ code: 'ingest.empty', status: 422 });
      await unchanged();
    });

    test('when too many are rejected, by the CMS or by the importer', async () => {
      const bad = Array.from({ length: 11 }, (_, index) =>
        savoir(500_000 + index, { libelle: '' }),
      );
      expect(await refusal(cms, [...savoirs(200), ...bad])).toMatchObject({
        code: 'ingest.tooManyRejects',
      });
      expect(await refusal(cms, savoirs(200), { rejetes: { savoir: 11 } })).toMatchObject({
        code: 'ingest.tooManyRejects',
      });
      await unchanged();
      expect(
        (await apply(cms, savoirs(200), { rejetes: { savoir: 10 } })).entities.savoir?.rejected,
      ).toBe(10);
    });

    test('when it would retire too much, unless forced; its reason is kept', async () => {
      const probleme = await refusal(cms, savoirs(189));
      expect(probleme).toMatchObject({ code: 'ingest.tooManyRetired', status: 422 });
      await unchanged();
      const call = await administration(cms, 'admin');
      const { body } = await call(
        'GET',
        '/content-manager/collection-types/api::import-run.import-run?sort=debut:DESC',
      );
      expect(body.results[0]).toMatchObject({ etat: 'refuse', motif: probleme.detail });
      expect((await apply(cms, savoirs(190))).entities.savoir?.retired).toBe(10);
      expect((await apply(cms, savoirs(100), { forcer: true })).entities.savoir?.retired).toBe(90);
    });
  });

  describe('one at a time', () => {
    test('a second run is told to come back; a dead importer frees the place', async () => {
      await apply(cms, savoirs(20), { forcer: true });
      const before = await exported(cms, 'savoir');
      const dying = openRun(cms, ndjson([header(), ...savoirs(10, 700_000)]));
      const staging = join(cms.home, 'cms', 'staging');
      await expect.poll(() => readdirSync(staging).length, { timeout: 5_000 }).toBe(1);
      expect(await refusal(cms, [savoir(1)])).toMatchObject({ code: 'ingest.busy', status: 409 });
      dying.destroy();
      expect((await whenFree(cms, savoirs(20))).status).toBe(200);
      expect(await exported(cms, 'savoir')).toEqual(before);
      expect(readdirSync(staging)).toEqual([]);
    });
  });

  describe('texts of editors', () => {
    test('are created and published once, then left as the editor made them', async () => {
      const source = { source: 'editorial', mode: 'complet' };
      await putMedia(cms, 'essai.svg', PICTURE, { alternative: 'Un aplat bleu' });
      const image = { nom: 'essai.svg', alternative: 'Un aplat bleu' };
      await apply(cms, [article('essai', { image }), article('autre')], source);
      const call = await administration(cms, 'editeur');
      const path = '/content-manager/collection-types/api::article.article';
      const list = await call('GET', `${path}?filters[slug][$eq]=essai`);
      const { documentId } = list.body.results[0];
      const published = await etag(cms, 'article');

      const saved = await call('PUT', `${path}/${documentId}`, { titre: 'Titre de la rédaction' });
      expect(saved.status).toBe(200);
      const read = async () =>
        (await exported(cms, 'article')).find(({ slug }) => slug === 'essai');
      expect((await read())?.titre).toBe('Titre essai');
      expect(await etag(cms, 'article').then((tag) => tag === '')).toBe(false);

      expect(
        (
          await call('POST', `${path}/${documentId}/actions/publish`, {
            titre: 'Titre de la rédaction',
          })
        ).status,
      ).toBe(200);
      expect(await etag(cms, 'article')).not.toBe(published);
      expect(await read()).toMatchObject({
        titre: 'Titre de la rédaction',
        image: { nom: 'essai.svg', alternative: 'Un aplat bleu', largeur: 640, hauteur: 360 },
      });

      const again = await apply(cms, [article('essai', { image })], source);
      expect(again.entities.article).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 1,
        retired: 0,
      });
      expect((await read())?.titre).toBe('Titre de la rédaction');

      const withIt = await etag(cms, 'article');
      expect((await call('POST', `${path}/${documentId}/actions/unpublish`, {})).status).toBe(200);
      expect(await etag(cms, 'article')).not.toBe(withIt);
      expect(await read()).toBeUndefined();
      await apply(cms, [article('essai', { image })], source);
      expect(await read()).toBeUndefined();
    });

    test('whose picture was not sent are rejected, to come with a later run', async () => {
      const image = { nom: 'absente.svg', alternative: 'Rien' };
      const { rejets } = await apply(cms, [article('sans-image', { image }), article('temoin')], {
        source: 'editorial',
        mode: 'partiel',
      });
      expect(rejets).toMatchObject([{ code: 'ingest.mediaAbsent' }]);
    });
  });

  describe('pictures', () => {
    test('the same bytes twice change nothing; others replace them and change the validator', async () => {
      const put = (body: string, nom = 'photo.svg') =>
        putMedia(cms, nom, body, { alternative: 'Une photo', credit: 'Région' });
      expect((await put(PICTURE)).status).toBe(204);
      await apply(
        cms,
        [
          article('illustre', {
            image: { nom: 'photo.svg', alternative: 'Une photo', credit: 'Région' },
          }),
        ],
        { source: 'editorial', mode: 'partiel' },
      );
      const before = await etag(cms, 'article');
      expect((await put(PICTURE)).status).toBe(204);
      expect(await etag(cms, 'article')).toBe(before);
      expect((await put(PICTURE.replaceAll('640', '800'))).status).toBe(204);
      expect(await etag(cms, 'article')).not.toBe(before);
      const { image } = (await exported(cms, 'article')).find(
        ({ slug }) => slug === 'illustre',
      ) as { image: { url: string } };
      expect(image).toMatchObject({
        nom: 'photo.svg',
        credit: 'Région',
        largeur: 800,
        hauteur: 360,
      });
      const file = await get(cms, image.url);
      expect(file.headers.get('content-type')).toBe('image/svg+xml');
      const call = await administration(cms, 'admin');
      const { body } = await call('GET', '/upload/files?filters[name][$eq]=photo.svg');
      expect(body.results).toHaveLength(1);
    });

    test.each([
      ['not a picture', 'texte.png', 'bonjour', { alternative: 'x' }],
      [
        'an SVG with a script',
        'script.svg',
        PICTURE.replace('<rect', '<script>alert(1)</script><rect'),
        { alternative: 'x' },
      ],
      ['a name that is not one', 'Photo.svg', PICTURE, { alternative: 'x' }],
      ['without its alternative', 'sans.svg', PICTURE, {}],
    ])('%s is refused', async (_name, nom, bytes, query) => {
      const response = await putMedia(cms, nom, bytes, query as Record<string, string>);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ code: 'ingest.media' });
    });
  });
}

describeOnEachDatabase(contract);
