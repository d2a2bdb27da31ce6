import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Entity, Image } from '@portulan/content-schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { administration, apply, exported, type Line, putMedia } from './client.ts';
import { describeOnEachDatabase } from './databases.ts';
import { bytesFor, examplesOf, exportedEntities, filesOf } from './examples.ts';
import type { RunningCms } from './start-cms.ts';

const references = exportedEntities.filter(({ kind }) => kind === 'reference');
const editorials = exportedEntities.filter(({ kind }) => kind === 'editorial');
const known = new Set(
  exportedEntities.flatMap((entity) =>
    examplesOf(entity).map(({ type, record }) => `${type} ${record[entity.key]}`),
  ),
);

type Fields = Record<string, unknown>;
type Properties = Record<string, { 'x-relation'?: string }>;

/** What the public reads of an example: links to what exists, defaults filled in, pictures told. */
function expectedOf(entity: Entity, { record }: Line): Record<string, unknown> {
  const parsed = entity.schema.parse(record) as Fields;
  for (const [field, { 'x-relation': relation }] of Object.entries(
    contract[entity.name]?.schema.properties ?? {},
  )) {
    if (!relation) continue;
    const value = parsed[field];
    if (Array.isArray(value))
      parsed[field] = value.filter((key) => known.has(`${relation} ${key}`));
    else if (value !== undefined && !known.has(`${relation} ${String(value)}`))
      delete parsed[field];
  }
  return parsed;
}

type Contract = Record<string, { schema: { properties: Properties } }>;
const contract: Contract = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', '..', 'content-schemas', 'generated', 'contract.json'),
    'utf8',
  ),
).types;

function ringTwo(start: () => Promise<RunningCms>) {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await start();
    for (const { record } of editorials.flatMap(examplesOf))
      for (const { nom, alternative, credit } of filesOf(record)) {
        const words = { ...(alternative && { alternative }), ...(credit && { credit }) };
        expect((await putMedia(cms, nom, bytesFor(nom), words)).status, nom).toBe(204);
      }
    await apply(cms, references.flatMap(examplesOf));
    await apply(cms, editorials.flatMap(examplesOf), { source: 'editorial', mode: 'partiel' });
  });
  afterAll(() => cms?.stop());

  test.each(exportedEntities.map((entity) => [entity.name, entity] as const))(
    '%s: every example comes out as it went in',
    async (name, entity) => {
      const expected = examplesOf(entity).map((line) => expectedOf(entity, line));
      const records = await exported(cms, name);
      const read = records.map(({ source, ...record }) => {
        if (entity.kind === 'reference') expect(source).toBe('rome');
        const parsed = entity.schema.parse(record) as Fields;
        for (const file of filesOf(parsed) as (Image | Document)[]) {
          expect(file.url).toMatch(/^\/uploads\//);
          delete file.url;
          if (!('alternative' in file)) continue;
          expect(file).toMatchObject({ largeur: 640, hauteur: 360 });
          for (const told of ['largeur', 'hauteur'] as const) delete file[told];
        }
        return parsed;
      });
      const byKey = (a: Fields, b: Fields) =>
        String(a[entity.key]) < String(b[entity.key]) ? -1 : 1;
      expect(read).toEqual(expected.sort(byKey));
    },
  );

  test('the same runs again create and update nothing', async () => {
    for (const [lines, source, mode] of [
      [references.flatMap(examplesOf), 'rome', 'complet'],
      [editorials.flatMap(examplesOf), 'editorial', 'partiel'],
    ] as const) {
      const { entities } = await apply(cms, [...lines], { source, mode });
      for (const counts of Object.values(entities))
        expect(counts).toMatchObject({
          created: 0,
          updated: 0,
          retired: 0,
          unchanged: counts.read,
        });
    }
  });

  test('the administration reads what ingest wrote, links included', async () => {
    const call = await administration(cms, 'admin');
    const uid = 'api::metier.metier';
    const list = await call('GET', `/content-manager/collection-types/${uid}?sort=codeRome:ASC`);
    const [metier = {}] = await exported(cms, 'metier');
    const found = list.body.results.find(
      ({ codeRome }: { codeRome: string }) => codeRome === metier.codeRome,
    );
    expect(found).toMatchObject({ libelle: metier.libelle, slug: metier.slug });
    expect(found.documentId).toMatch(/^[a-z0-9]{24}$/);
    const relations = await call(
      'GET',
      `/content-manager/relations/${uid}/${found.documentId}/competencesPrincipales?pageSize=100`,
    );
    const competences = await exported(cms, 'competence');
    const labels = (metier.competencesPrincipales as string[]).map(
      (key) => competences.find(({ codeOgr }) => codeOgr === key)?.libelle,
    );
    expect(
      relations.body.results.map(({ libelle }: { libelle: string }) => libelle).sort(),
    ).toEqual(labels.sort());
  });
}

describeOnEachDatabase(ringTwo);
