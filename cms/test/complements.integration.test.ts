/** What editors add to an imported record is theirs: no import changes it, nor takes it away. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { administration, apply, exported, type Line } from './client.ts';
import { describeOnEachDatabase } from './databases.ts';
import { examplesOf, exportedEntities } from './examples.ts';
import type { RunningCms } from './start-cms.ts';

const linesOf = (...names: string[]) =>
  exportedEntities.filter(({ name }) => names.includes(name)).flatMap(examplesOf);

const COMPLEMENTS = ['complementMetier', 'complementFormation', 'complementTerritoire'];
const COMPLETED = ['metier', 'formation', 'departement'];

/** One other record of each, so that a full run retires those that were there. */
const OTHERS = [
  { type: 'metier', keys: { codeRome: 'D1999', slug: 'autre' } },
  { type: 'formation', keys: { identifiant: 'lheo-autre', slug: 'autre' } },
  { type: 'departement', keys: { code: '99', slug: 'autre' } },
];

/** The same records, said otherwise by their source. */
const changed = (lines: Line[]): Line[] =>
  lines.map(({ type, record }) => ({
    type,
    record: {
      ...record,
      ...('libelle' in record && { libelle: `${record.libelle} (revu)` }),
      ...('intitule' in record && { intitule: `${record.intitule} (revu)` }),
      ...('nom' in record && { nom: `${record.nom} (revu)` }),
    },
  }));

function complements(start: () => Promise<RunningCms>) {
  let cms: RunningCms;
  let before: unknown[];
  const all = () => Promise.all(COMPLEMENTS.map((name) => exported(cms, name)));
  const imported = linesOf('domaine', ...COMPLETED);

  beforeAll(async () => {
    cms = await start();
    await apply(cms, imported);
    await apply(cms, linesOf(...COMPLEMENTS), { source: 'editorial', mode: 'partiel' });
    before = await all();
    expect(before.flat().length).toBeGreaterThan(3);
  });
  afterAll(() => cms?.stop());

  test('the source brings its records again, changed: what was added stays as it was', async () => {
    await apply(cms, changed(imported));
    const [metier] = await exported(cms, 'metier');
    expect(metier?.libelle).toMatch(/\(revu\)$/);
    expect(await all()).toEqual(before);
  });

  test('the source retires them all, then gives them back', async () => {
    const others = OTHERS.map(({ type, keys }) => ({
      type,
      record: { ...linesOf(type)[0]?.record, ...keys },
    }));
    await apply(cms, [...linesOf('domaine'), ...others]);
    for (const { type } of OTHERS) expect(await exported(cms, type)).toHaveLength(1);
    expect(await all()).toEqual(before);
    await apply(cms, imported);
    expect(await all()).toEqual(before);
  });

  test('the seed comes again after an editor wrote: the editor’s words stay', async () => {
    const call = await administration(cms, 'admin');
    const uid = '/content-manager/collection-types/api::complement-metier.complement-metier';
    const list = await call('GET', `${uid}?filters[codeRome][$eq]=D1102`);
    const { documentId } = list.body.results[0];
    const saved = await call('POST', `${uid}/${documentId}/actions/publish`, {
      titre: 'Boulanger, dit autrement',
    });
    expect(saved.status).toBe(200);
    await apply(cms, linesOf(...COMPLEMENTS), { source: 'editorial', mode: 'partiel' });
    await apply(cms, changed(imported));
    const kept = (await exported(cms, 'complementMetier')).find(
      ({ codeRome }) => codeRome === 'D1102',
    );
    expect(kept?.titre).toBe('Boulanger, dit autrement');
  });

  test('two complements of one job are refused: a reader would not know which is right', async () => {
    const call = await administration(cms, 'admin');
    const uid = '/content-manager/collection-types/api::complement-metier.complement-metier';
    const { status } = await call('POST', `${uid}/actions/publish`, {
      codeRome: 'D1102',
      titre: 'Un autre',
      auteur: 'Rédaction',
      dateMiseAJour: '2026-03-01',
    });
    expect(status).toBe(400);
    expect((await exported(cms, 'complementMetier')).length).toBe(2);
  });
}

describeOnEachDatabase(complements);
