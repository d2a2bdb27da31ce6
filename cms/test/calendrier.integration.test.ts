/** Dates of publication and withdrawal, on a clock that the tests set: whatever the day is. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type Administration, administration, exported } from './client.ts';
import { signedIn } from './roles.ts';
import { type RunningCms, startCms } from './start-cms.ts';

const UID = 'api::article.article';
const ARTICLE = `/content-manager/collection-types/${UID}`;
const LIMIT_MS = 60_000;

let cms: RunningCms | undefined;
afterEach(() => cms?.stop());

const article = (slug: string) => ({
  slug,
  titre: `Titre de ${slug}`,
  resume: 'Résumé.',
  corps: 'Texte.',
  datePublication: '2027-02-01',
});

async function write(call: Administration, fields: Record<string, unknown>): Promise<string> {
  return (await call('POST', ARTICLE, fields)).body.data.documentId;
}

const online = async (running: RunningCms) =>
  (await exported(running, 'article')).map(({ slug }) => slug);

async function until(happens: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + LIMIT_MS;
  while (!(await happens())) {
    if (Date.now() > limit) throw new Error('it did not happen');
    await wait(200);
  }
}

const plan = (
  call: Administration,
  id: string,
  quoi: string,
  date: string,
  heure: string,
  passage = '',
) => call('POST', `/calendrier/${UID}/${id}`, { quoi, date, heure, passage });

const codeOf = ({ body }: { body: { error?: { details: { code: string } } } }) =>
  body.error?.details.code;

test('a publication happens by itself at the first minute of summer time', async () => {
  // 03:00 in Paris on that day is 01:00 UTC: an hour after 01:59, one second later.
  cms = await startCms({ clock: '2027-03-28T00:59:30Z' });
  const running = cms;
  const editeur = await administration(running, 'editeur');
  const id = await write(editeur, article('heure-d-ete'));
  const absent = await plan(editeur, id, 'publier', '2027-03-28', '02:30');
  expect([absent.status, codeOf(absent)]).toEqual([422, 'calendrier.heureAbsente']);
  const planned = await plan(editeur, id, 'publier', '2027-03-28', '03:00');
  expect([planned.status, planned.body.instant]).toEqual([200, '2027-03-28T01:00:00.000Z']);
  expect(await online(running)).toEqual([]);
  expect((await editeur('GET', '/calendrier')).body.aVenir).toMatchObject([
    { documentId: id, titre: 'Titre de heure-d-ete', quoi: 'publier' },
  ]);
  await until(async () => (await online(running)).includes('heure-d-ete'));
  const { aVenir, passes } = (await editeur('GET', '/calendrier')).body;
  expect([aVenir, passes]).toMatchObject([[], [{ documentId: id, etat: 'fait' }]]);
  const { entrees } = (await editeur('GET', `/journal/${UID}/${id}`)).body;
  expect(entrees[0]).toMatchObject({
    action: 'publier',
    parNom: 'Rédaction Portulan, à la date prévue',
  });
});

test('the hour that comes twice in autumn is told apart, and what a stop missed is done at start', async () => {
  cms = await startCms({ clock: '2027-10-30T12:00:00Z' });
  let editeur = await administration(cms, 'editeur');
  const id = await write(editeur, article('heure-d-hiver'));
  await editeur('POST', `${ARTICLE}/${id}/actions/publish`, {});
  const double = await plan(editeur, id, 'retirer', '2027-10-31', '02:30');
  expect([double.status, codeOf(double)]).toEqual([422, 'calendrier.heureDouble']);
  const planned = await plan(editeur, id, 'retirer', '2027-10-31', '02:30', 'second');
  expect(planned.body.instant).toBe('2027-10-31T01:30:00.000Z');
  const other = await write(editeur, article('manquee'));
  await plan(editeur, other, 'publier', '2027-10-31', '01:00');

  // Between the two 02:30: the publication of 01:00 was missed, the withdrawal is still to come.
  await cms.kill();
  cms = await startCms({ home: cms.home, clock: '2027-10-31T00:45:00Z' });
  expect((await online(cms)).sort()).toEqual(['heure-d-hiver', 'manquee']);
  editeur = await administration(cms, 'editeur');
  expect((await editeur('GET', `/calendrier/${UID}/${id}`)).body.prevus).toHaveLength(1);

  await cms.stop({ keep: true });
  cms = await startCms({ home: cms.home, clock: '2027-10-31T01:31:00Z' });
  expect(await online(cms)).toEqual(['manquee']);
});

test('what is planned is checked at once, kept from changes, and can be given up', async () => {
  cms = await startCms({ clock: '2027-01-10T12:00:00Z' });
  const admin = await administration(cms, 'admin');
  const editeur = await administration(cms, 'editeur');
  const redacteur = await signedIn(cms, admin, 'redacteur');
  const id = await write(redacteur, { titre: 'Incomplet' });
  const later = ['2027-02-01', '09:00'] as const;
  expect((await plan(redacteur, id, 'publier', ...later)).status).toBe(403);
  expect(codeOf(await plan(editeur, id, 'publier', ...later))).toBe('calendrier.incomplet');
  expect(codeOf(await plan(editeur, id, 'retirer', ...later))).toBe('calendrier.pasPublie');
  expect((await redacteur('PUT', `${ARTICLE}/${id}`, article('prevu'))).status).toBe(200);
  expect(codeOf(await plan(editeur, id, 'publier', '2027-01-10', '12:59'))).toBe(
    'calendrier.passe',
  );
  expect((await plan(editeur, id, 'publier', ...later)).status).toBe(200);
  expect(codeOf(await plan(editeur, id, 'retirer', '2027-01-31', '09:00'))).toBe(
    'calendrier.ordre',
  );
  expect((await plan(editeur, id, 'retirer', '2027-03-01', '09:00')).status).toBe(200);

  const refused = await redacteur('PUT', `${ARTICLE}/${id}`, { titre: 'Changé après coup' });
  expect([refused.status, refused.body.error.message]).toEqual([
    403,
    expect.stringContaining('1 février 2027'),
  ]);
  expect((await editeur('PUT', `${ARTICLE}/${id}`, { titre: 'Par qui en répond' })).status).toBe(
    200,
  );

  const { prevus } = (await editeur('GET', `/calendrier/${UID}/${id}`)).body;
  expect(prevus.map(({ quoi }: { quoi: string }) => quoi)).toEqual(['publier', 'retirer']);
  for (const { id: prevu } of prevus)
    expect((await editeur('POST', `/calendrier/${UID}/${id}/${prevu}/annuler`, {})).status).toBe(
      200,
    );
  const again = await editeur('POST', `/calendrier/${UID}/${id}/${prevus[0].id}/annuler`, {});
  expect(codeOf(again)).toBe('calendrier.fini');
  expect((await redacteur('PUT', `${ARTICLE}/${id}`, { titre: 'De nouveau' })).status).toBe(200);
});

test('a publication that has become impossible is told, and stops nothing else', async () => {
  cms = await startCms({ clock: '2027-01-10T12:00:00Z' });
  let editeur = await administration(cms, 'editeur');
  const broken = await write(editeur, article('casse'));
  const sound = await write(editeur, article('sain'));
  await plan(editeur, broken, 'publier', '2027-01-11', '09:00');
  await plan(editeur, sound, 'publier', '2027-01-11', '09:01');
  await editeur('PUT', `${ARTICLE}/${broken}`, { slug: 'Adresse Impossible' });
  await cms.stop({ keep: true });
  cms = await startCms({ home: cms.home, clock: '2027-01-12T12:00:00Z' });
  expect(await online(cms)).toEqual(['sain']);
  editeur = await administration(cms, 'editeur');
  const { echec } = (await editeur('GET', `/calendrier/${UID}/${broken}`)).body;
  expect(echec).toMatchObject({ etat: 'echoue', message: expect.stringContaining('slug') });
  const { entrees } = (await editeur('GET', `/journal/${UID}/${broken}`)).body;
  expect(entrees[0]).toMatchObject({ action: 'echouer' });
});

test('publishing by hand makes the planned date pointless', async () => {
  cms = await startCms({ clock: '2027-01-10T12:00:00Z' });
  const editeur = await administration(cms, 'editeur');
  const id = await write(editeur, article('a-la-main'));
  await plan(editeur, id, 'publier', '2027-01-11', '09:00');
  await editeur('POST', `${ARTICLE}/${id}/actions/publish`, {});
  expect((await editeur('GET', `/calendrier/${UID}/${id}`)).body.prevus).toEqual([]);
});
