/** Blocks whose links come later, and what the administration makes of blocks. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { administration, apply, exported } from './client.ts';
import { describeOnEachDatabase } from './databases.ts';
import { examplesOf, exportedEntities } from './examples.ts';
import type { RunningCms } from './start-cms.ts';

const linesOf = (...names: string[]) =>
  exportedEntities.filter(({ name }) => names.includes(name)).flatMap(examplesOf);

const dossier = {
  type: 'dossier',
  record: {
    slug: 'en-avance',
    titre: 'En avance sur les métiers',
    resume: 'Des blocs qui nomment des métiers à venir.',
    datePublication: '2026-03-11',
    blocs: [
      { type: 'texte', corps: 'Bientôt.' },
      { type: 'metiers', titre: 'Deux', metiers: ['D1104', 'D1102'], nombre: 6 },
    ],
    themes: [],
    domaines: [],
    metiers: [],
    sources: [],
  },
};

type Block = { type: string; metiers?: string[]; titre?: string };

function blocks(start: () => Promise<RunningCms>) {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await start();
  });
  afterAll(() => cms?.stop());

  const blocsOf = async () => (await exported(cms, 'dossier'))[0]?.blocs as Block[];

  test('links inside blocks wait for their other side, and take their order when it comes', async () => {
    const { unresolved } = await apply(cms, [dossier], { source: 'editorial', mode: 'partiel' });
    expect(unresolved).toEqual({ 'dossier.blocs.1.metiers': 2 });
    expect(await blocsOf()).toMatchObject([{ type: 'texte' }, { type: 'metiers', metiers: [] }]);
    await apply(cms, linesOf('domaine', 'metier'));
    expect(await blocsOf()).toMatchObject([
      { type: 'texte', corps: 'Bientôt.' },
      { type: 'metiers', metiers: ['D1104', 'D1102'] },
    ]);
  });

  test('an editor moves a block and publishes: the export follows', async () => {
    const call = await administration(cms, 'editeur');
    const uid = '/content-manager/collection-types/api::dossier.dossier';
    const { documentId } = (await call('GET', uid)).body.results[0];
    const { body } = await call('GET', `${uid}/${documentId}`);
    const [texte, metiers] = body.data.blocs;
    const blocs = [{ ...metiers, titre: 'Des métiers d’abord' }, texte];
    const saved = await call('POST', `${uid}/${documentId}/actions/publish`, { blocs });
    expect(saved.status).toBe(200);
    expect(await blocsOf()).toMatchObject([
      { type: 'metiers', titre: 'Des métiers d’abord' },
      { type: 'texte' },
    ]);
  });
}

describeOnEachDatabase(blocks);
