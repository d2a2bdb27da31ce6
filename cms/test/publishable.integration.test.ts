/** What an editor may bring and publish, so that the site can always be built. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Administration, administration, exported } from './client.ts';
import { describeOnEachDatabase } from './databases.ts';
import { bytesFor } from './examples.ts';
import { ACCOUNTS, type RunningCms } from './start-cms.ts';

const UID = '/content-manager/collection-types/api::publication.publication';

/** Puts a file in the library as the administration does. */
async function upload(cms: RunningCms, name: string, bytes: string): Promise<number> {
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ACCOUNTS.admin),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  const form = new FormData();
  form.append('files', new Blob([bytes], { type: 'application/pdf' }), name);
  const response = await fetch(`${cms.url}/upload`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${data.token}` },
    body: form,
  });
  const [{ id }] = (await response.json()) as [{ id: number }];
  return id;
}

function publishable(start: () => Promise<RunningCms>) {
  let cms: RunningCms;
  let call: Administration;
  beforeAll(async () => {
    cms = await start();
    call = await administration(cms, 'admin');
  });
  afterAll(() => cms?.stop());

  const publish = (slug: string, fichier: number) =>
    call('POST', `${UID}/actions/publish`, {
      slug,
      titre: 'Carnet',
      resume: 'Un carnet.',
      datePublication: '2026-03-01',
      fichiers: [{ titre: 'Le carnet', fichier, auteur: 'Nous', licence: 'ccBy' }],
    });

  test('two files of one name, as people name them, are two files in the export', async () => {
    const name = 'Mon Carnet (été).PDF';
    expect((await publish('un', await upload(cms, name, bytesFor('a.pdf')))).status).toBe(200);
    const other = `${bytesFor('a.pdf')}% autre`;
    expect((await publish('deux', await upload(cms, name, other))).status).toBe(200);
    const noms = (await exported(cms, 'publication')).map(
      ({ fichiers }) => (fichiers as { fichier: { nom: string } }[])[0]?.fichier.nom,
    );
    expect(new Set(noms).size).toBe(2);
    for (const nom of noms) expect(nom).toMatch(/^[a-z0-9][a-z0-9._-]*\.pdf$/);
  });

  test('a file of another format is refused where it is published, with the field and why', async () => {
    const { status, body } = await publish('trois', await upload(cms, 'outil.exe', 'MZ'));
    expect(status).toBe(400);
    expect(body.error.message).toContain('fichiers[0].fichier.nom');
    expect((await exported(cms, 'publication')).map(({ slug }) => slug)).toEqual(['deux', 'un']);
  });
}

describeOnEachDatabase(publishable);
