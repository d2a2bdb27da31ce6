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

  const blocsOf = async (slug = dossier.record.slug) =>
    (await exported(cms, 'dossier')).find((one) => one.slug === slug)?.blocs as Block[];

  test('links inside blocks wait for their other side, and take their order when it comes', async () => {
    const { unresolved } = await apply(cms, [dossier], { source: 'editorial', mode: 'partiel' });
    expect(unresolved).toEqual({ 'dossier.blocs.metiers.0.metiers': 2 });
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

  test('an editor works on the blocks before the other side comes: no link is lost nor misplaced', async () => {
    const [job] = linesOf('metier');
    const bring = (codeRome: string) =>
      apply(
        cms,
        [{ type: 'metier', record: { ...job?.record, codeRome, slug: codeRome.toLowerCase() } }],
        {
          mode: 'partiel',
        },
      );
    const early = {
      type: 'dossier',
      record: {
        ...dossier.record,
        slug: 'a-retoucher',
        titre: 'À retoucher',
        blocs: [
          { type: 'texte', corps: 'Avant.' },
          { type: 'metiers', titre: 'Premiers', metiers: ['D9901'], nombre: 6 },
          { type: 'metiers', titre: 'Seconds', metiers: ['D9902'], nombre: 6 },
        ],
      },
    };
    const again = () => apply(cms, [early], { source: 'editorial', mode: 'partiel' });
    await again();
    const call = await administration(cms, 'editeur');
    const uid = '/content-manager/collection-types/api::dossier.dossier';
    const { results } = (await call('GET', `${uid}?filters[slug][$eq]=a-retoucher`)).body;
    const edited = `${uid}/${results[0].documentId}`;
    const publish = async (edit: (blocs: unknown[]) => unknown[]) => {
      const { body } = await call('GET', edited);
      const saved = await call('POST', `${edited}/actions/publish`, {
        blocs: edit(body.data.blocs),
      });
      expect(saved.status).toBe(200);
    };
    const own = () => blocsOf('a-retoucher');

    // The text goes behind, and the second block of jobs goes away.
    await publish(([texte, first]) => [first, texte]);
    await bring('D9901');
    expect(await own()).toMatchObject([
      { type: 'metiers', titre: 'Premiers', metiers: ['D9901'] },
      { type: 'texte' },
    ]);
    await bring('D9902');
    expect((await own())[0]?.metiers).toEqual(['D9901']);
    expect((await again()).unresolved).toEqual({ 'dossier.blocs.metiers.1.metiers': 1 });

    await publish((blocs) => [
      ...blocs,
      { __component: 'bloc.metiers', titre: 'De retour', metiers: { connect: [] }, nombre: 6 },
    ]);
    await bring('D9903');
    expect(await own()).toMatchObject([
      { titre: 'Premiers', metiers: ['D9901'] },
      { type: 'texte' },
      { titre: 'De retour', metiers: ['D9902'] },
    ]);
    expect((await again()).unresolved).toEqual({});
  });
}

describeOnEachDatabase(blocks);
