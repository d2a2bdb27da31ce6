import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { geojson } from './geojson.ts';
import type { Polygones } from './geometry.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const [DEPARTEMENTS, REGION] = [
  'departements-inventes-2024.geojson',
  'region-inventee-2024.geojson',
] as const;
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

type Feature = {
  type: string;
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown };
};
const features = (): Feature[] => JSON.parse(text(DEPARTEMENTS)).features;
const collection = (all: unknown[]) =>
  folderOf({
    'departements.geojson': JSON.stringify({ type: 'FeatureCollection', features: all }),
  });

/** The first feature, changed. */
const spoilt = (change: (feature: Feature) => void) => {
  const [first, second] = features() as [Feature, Feature];
  change(first);
  return importFrom(geojson, collection([first, second]));
};

const pointsOf = (polygones: unknown) =>
  (polygones as Polygones).flat(2).map((position) => position.join());

test('two départements and a region, simplified together', async () => {
  const { provenance, records, collector } = await mapped(geojson, FIXTURES);
  expect(provenance).toMatchObject({ source: 'geojson', release: '2024', editeur: 'IGN' });
  expect(collector.log.total).toBe(0);
  expect(records.map(({ record }) => [record.identifiant, record.nom])).toEqual([
    ['departement-23', 'Levant inventé'],
    ['departement-16', 'Couchant inventé'],
    ['region-75', 'Région inventée'],
  ]);
});

test('a shared border stays one line, a wiggle of it goes, so does a speck of an island', async () => {
  const { records } = await mapped(geojson, FIXTURES);
  const [east, west] = records.map(({ record }) => record.polygones as Polygones);
  const border = pointsOf(east).filter((point) => pointsOf(west).includes(point));
  expect(new Set(border)).toEqual(
    new Set(['1.5,45', '1.504,45.45', '1.6,45.5', '1.504,45.55', '1.5,46']),
  );
  expect(west).toHaveLength(2);
  expect(pointsOf(records[2]?.record.polygones)).toContain('0.1,45.2');
});

test.each<[string, (feature: Feature) => void, RegExp]>([
  ['no code', ({ properties }) => delete properties.code, /pas de code/],
  ['no name', ({ properties }) => delete properties.nom, /pas de nom/],
  ['a point', ({ geometry }) => (geometry.type = 'Point'), /Polygon ou MultiPolygon/],
  ['nothing', ({ geometry }) => (geometry.coordinates = []), /est vide/],
  [
    'an open ring',
    ({ geometry }) => (geometry.coordinates as Polygones)[0]?.[0]?.pop(),
    /pas fermé/,
  ],
  [
    'metres',
    ({ geometry }) =>
      (geometry.coordinates = [
        [
          [
            [6e5, 6e6],
            [6e5, 6e6],
            [6e5, 6e6],
            [6e5, 6e6],
          ],
        ],
      ]),
    /en degrés/,
  ],
  [
    'a line',
    ({ geometry }) =>
      (geometry.coordinates = [
        [
          [
            [1, 45],
            [2, 45],
            [1, 45],
          ],
        ],
      ]),
    /moins de 4 points/,
  ],
])('%s: that contour is rejected, the other stays', async (_name, change, why) => {
  const report = await spoilt(change);
  expect(report.entities.contour).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
  expect(report.rejets).toEqual([
    expect.objectContaining({
      code: 'import.geojson.feature',
      position: 'departements.geojson:1',
      message: expect.stringMatching(why),
    }),
  ]);
});

test('a territory too small to be drawn, and one given twice, are rejected', async () => {
  const [first, second] = features() as [Feature, Feature];
  const speck = {
    ...first,
    properties: { code: '24', nom: 'Point' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [5, 45],
          [5.01, 45],
          [5.01, 45.01],
          [5, 45],
        ],
      ],
    },
  };
  const report = await importFrom(geojson, collection([first, second, second, speck]));
  expect(report.rejets.map(({ code }) => code)).toEqual([
    'import.record.duplicate',
    'import.geojson.tooSmall',
  ]);
});

test('codes lose no zero and keep their letters', async () => {
  const [first, second] = features() as [Feature, Feature];
  first.properties = { INSEE_DEP: 1, NOM_DEP: 'Ain' };
  second.properties = { code: '2a', nom: 'Corse-du-Sud' };
  const { records } = await mapped(geojson, collection([first, second]));
  expect(records.map(({ record }) => record.code)).toEqual(['01', '2A']);
});

test('a file that is cut, of points, of no said level, or without contours, is refused', async () => {
  const codeOf = async (files: Record<string, string>) =>
    (await refusalOf(importFrom(geojson, folderOf(files)))).code;
  const points =
    '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point"}}]}';
  expect(await codeOf({ 'departements.geojson': text(DEPARTEMENTS).slice(0, -40) })).toBe(
    'import.geojson.json',
  );
  expect(await codeOf({ 'departements.geojson': points })).toBe('import.geojson.noFile');
  expect(await codeOf({ 'contours.geojson': text(DEPARTEMENTS) })).toBe('import.geojson.level');
  const nameless = text(DEPARTEMENTS).replaceAll('"nom"', '"x"');
  expect(await codeOf({ 'departements.geojson': nameless })).toBe('import.geojson.empty');
});

test('contours are known by their content, lists of places are left', () => {
  const recognise = (content: string) =>
    geojson.recognise({ name: 'x', open: async () => [] as never }, Buffer.from(content));
  expect(recognise(text(DEPARTEMENTS))).toBe(true);
  expect(recognise(text(REGION))).toBe(true);
  expect(recognise('{"type":"FeatureCollection","features":[{"geometry":{"type":"Point"}}]}')).toBe(
    false,
  );
  expect(recognise('{"type":"Topology","objects":{}}')).toBe(false);
});

test('a second run changes nothing, a file without contours keeps the data', async () => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  expect((await importFrom(geojson, FIXTURES, cms)).etat).toBe('applique');
  const held = structuredClone(cms.data);
  expect((await importFrom(geojson, FIXTURES, cms)).etat).toBe('identique');
  await refusalOf(importFrom(geojson, collection([]), cms));
  expect(cms.data).toEqual(held);
});

const REAL = sharedData('geojson');
test.skipIf(!REAL)(
  'the whole set: twelve départements and their region, light enough to draw',
  async () => {
    const { records, collector } = await mapped(geojson, REAL ?? '');
    expect(collector.log.total).toBe(0);
    expect(records).toHaveLength(13);
    const departements = records.filter(({ record }) => record.niveau === 'departement');
    const points = departements.flatMap(({ record }) => pointsOf(record.polygones));
    expect(points.length).toBeLessThan(2200);
    // The outline of the region is made of points of its départements.
    const known = new Set(points);
    const region = records.find(({ record }) => record.niveau === 'region');
    expect(pointsOf(region?.record.polygones).filter((point) => !known.has(point))).toEqual([]);
  },
);
