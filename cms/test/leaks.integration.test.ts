/** What is not published does not leave the CMS, by whichever door, whoever asks. */
import { registry } from '@portulan/content-schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Administration, administration, exported } from './client.ts';
import { signedIn } from './roles.ts';
import { type RunningCms, startCms } from './start-cms.ts';

const UID = 'api::article.article';
const ARTICLE = `/content-manager/collection-types/${UID}`;
const SECRET = 'Motsecret';

let cms: RunningCms;
const people: Record<string, Administration> = {};
const ids: string[] = [];

const article = (slug: string, titre = `${SECRET} de ${slug}`) => ({
  slug,
  titre,
  resume: `${SECRET} du résumé.`,
  corps: `${SECRET} du texte.`,
  datePublication: '2027-02-01',
});
const open = (slug: string) => ({
  ...article(slug, 'Titre public'),
  resume: 'Public.',
  corps: 'Public.',
});

beforeAll(async () => {
  cms = await startCms({ clock: '2027-01-10T12:00:00Z' });
  const admin = await administration(cms, 'admin');
  people.admin = admin;
  for (const role of ['moderateur', 'gestionnaire', 'redacteur', 'editeur'] as const)
    people[role] = await signedIn(cms, admin, role);
  const write = async (fields: Record<string, unknown>) => {
    const id: string = (await admin('POST', ARTICLE, fields)).body.data.documentId;
    ids.push(id);
    return id;
  };
  await write(article('brouillon'));
  const review = await write(article('a-relire'));
  await admin('POST', `/relecture/${UID}/${review}/envoyer`, { note: `${SECRET} de la note` });
  const planned = await write(article('prevu'));
  const asked = { quoi: 'publier', date: '2027-02-01', heure: '09:00' };
  expect((await admin('POST', `/calendrier/${UID}/${planned}`, asked)).status).toBe(200);
  const withdrawn = await write(article('retire'));
  await admin('POST', `${ARTICLE}/${withdrawn}/actions/publish`, {});
  await admin('POST', `${ARTICLE}/${withdrawn}/actions/unpublish`, {});
  // Published once, then changed: the draft and the older versions say what the public does not read.
  const changed = await write(article('modifie'));
  await admin('PUT', `${ARTICLE}/${changed}`, open('modifie'));
  await admin('POST', `${ARTICLE}/${changed}/actions/publish`, {});
  await admin('PUT', `${ARTICLE}/${changed}`, article('modifie'));
});
afterAll(() => cms?.stop());

const TRICKS = [
  '',
  '?status=draft',
  '?publicationState=preview',
  '?filters[publishedAt][$null]=true',
  '?populate=*',
  '?since=1970-01-01',
];

/** The doors of the public interface, for every type, by its names and by tricks. */
function publicDoors(): string[] {
  const named = registry.flatMap(({ name, singular, plural }) => [
    `/api/export/${name}`,
    `/api/${plural}`,
    `/api/${singular}`,
    ...ids.map((id) => `/api/${plural}/${id}`),
  ]);
  const ours = ['relecture', 'calendrier', 'versions', 'journal'].flatMap((plugin) => [
    `/api/${plugin}`,
    ...ids.map((id) => `/api/${plugin}/${UID}/${id}`),
  ]);
  const others = ['/api/export/sources', '/api/export/retraits', '/api/upload/files', '/graphql'];
  return [...named, ...ours, ...others].flatMap((path) => TRICKS.map((trick) => path + trick));
}

/** The doors of the administration that show texts. */
const ADMIN_DOORS = () => [
  ARTICLE,
  `${ARTICLE}?status=draft`,
  '/content-manager/relations/api::dossier.dossier/articles',
  '/relecture',
  '/calendrier',
  '/journal',
  '/content-manager/homepage/recent-documents?action=update',
  '/content-manager/homepage/recent-documents?action=publish',
  ...ids.flatMap((id) => [
    `${ARTICLE}/${id}`,
    `/relecture/${UID}/${id}`,
    `/calendrier/${UID}/${id}`,
    `/versions/${UID}/${id}`,
    `/versions/${UID}/${id}/1`,
    `/journal/${UID}/${id}`,
    `/content-manager/preview/url/${UID}?documentId=${id}`,
    `/content-manager/history-versions?contentType=${UID}&documentId=${id}`,
  ]),
];

test('no door of the public interface opens, with no token or any, nor with an account', async () => {
  const { tokens } = cms;
  const doors = publicDoors();
  for (const token of [undefined, ...Object.values(tokens)]) {
    const answers = await Promise.all(
      doors.map(async (path) => {
        const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
        return [path, await (await fetch(`${cms.url}${path}`, { headers })).text()] as const;
      }),
    );
    expect(answers.filter(([, text]) => text.includes(SECRET)).map(([path]) => path)).toEqual([]);
  }
  for (const [name, call] of Object.entries(people))
    for (const path of doors)
      expect([name, path, JSON.stringify((await call('GET', path)).body ?? '')]).toEqual([
        name,
        path,
        expect.not.stringContaining(SECRET),
      ]);
});

test('of a text that was changed after its publication the export gives what was published', async () => {
  const records = await exported(cms, 'article');
  expect(records).toMatchObject([{ slug: 'modifie', titre: 'Titre public', corps: 'Public.' }]);
});

test('nobody without an account passes a door of the administration', async () => {
  for (const path of ADMIN_DOORS())
    for (const token of [undefined, ...Object.values(cms.tokens)]) {
      const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
      const response = await fetch(`${cms.url}${path}`, { headers });
      expect([path, (await response.text()).includes(SECRET)]).toEqual([path, false]);
    }
});

test.each(['moderateur', 'gestionnaire'])(
  '%s sees no draft in the administration',
  async (role) => {
    for (const path of ADMIN_DOORS()) {
      const { body } = await (people[role] as Administration)('GET', path);
      expect([path, JSON.stringify(body ?? '').includes(SECRET)]).toEqual([path, false]);
    }
  },
);

// So that the doors above are known to open for someone.
test.each(['admin', 'editeur', 'redacteur'])('%s, who may, sees them there', async (role) => {
  const call = people[role] as Administration;
  for (const path of [ARTICLE, '/relecture', '/calendrier', `/versions/${UID}/${ids[4]}/1`])
    expect([path, JSON.stringify((await call('GET', path)).body).includes(SECRET)]).toEqual([
      path,
      true,
    ]);
});
