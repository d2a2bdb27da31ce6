import type { Contour } from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { designees, type Packed, unpackCommunes } from '../autour/communes.ts';
import { type Row, unpackLieu } from '../autour/lieux.ts';
import type { RecordOf } from '../cms/snapshot.ts';
import { action, commune, departement, formation, structure } from '../testing/offre.ts';
import { snapshot } from '../testing/records.ts';
import { allPages } from './all-pages.ts';
import type { Page } from './types.ts';

const creuse = departement({ code: '23', nom: 'Creuse', slug: 'creuse' });
const gueret = commune({
  codeInsee: '23096',
  nom: 'Guéret',
  codesPostaux: ['23000'],
  departement: '23',
  latitude: 46.16,
  longitude: 1.87,
});
const contour = (code: string, west: number): RecordOf<'contour'> => ({
  identifiant: `departement-${code}`,
  niveau: 'departement',
  code,
  nom: code,
  polygones: [
    [
      [
        [west, 45],
        [west + 1, 45],
        [west + 1, 46],
        [west, 45],
      ],
    ],
  ] as Contour['polygones'],
  source: 'geojson',
});

const records = {
  departement: [departement(), creuse],
  commune: [commune(), gueret],
  structure: [structure({ identifiant: 'ml', slug: 'ml-gueret', commune: '23096' })],
  formation: [formation()],
  action: [action({ commune: '23096' })],
};
const pagesOf = (more: Partial<Parameters<typeof snapshot>[0]> = {}) =>
  new Map(allPages(snapshot({ ...records, ...more })).map((page) => [page.url, page]));
const territoires = (pages: Map<string, Page>) => pages.get('/territoires/') as Page<'territoires'>;

test('with a contour for each département, the map is drawn from them', () => {
  const page = territoires(pagesOf({ contour: [contour('23', 1.5), contour('87', 0.5)] }));
  const { cartes } = page.model;
  expect(cartes.structures?.schematique).toBeUndefined();
  expect(cartes.structures?.zones.map(({ nom, valeur, url }) => [nom, valeur, url])).toEqual([
    ['Creuse', '1', '/territoires/creuse/'],
    ['Haute-Vienne', '0', '/territoires/haute-vienne/'],
  ]);
  expect(cartes.projets).toBeUndefined();
  const svg = page.fichiers?.['/territoires/carte.svg'] ?? '';
  for (const { forme } of cartes.structures?.zones ?? [])
    expect(svg).toContain(`id="${forme.split('#')[1]}"`);
});

test('without them, or with some only, it is the schematic one, drawn by us', () => {
  for (const contours of [[], [contour('23', 1.5)]]) {
    const { cartes } = territoires(pagesOf({ contour: contours })).model;
    expect(cartes.formations?.schematique).toBe(true);
    expect(cartes.formations?.zones).toHaveLength(2);
  }
});

test('a portal of elsewhere without contours has no map and keeps its table', () => {
  const page = territoires(
    pagesOf({
      departement: [departement({ code: '01', nom: 'Ain', slug: 'ain' })],
      commune: [commune({ codeInsee: '01004', departement: '01' })],
    }),
  );
  expect(page.model.cartes).toEqual({});
  expect(page.fichiers).toBeUndefined();
  expect(page.model.departements.map(({ titre }) => titre)).toEqual(['Ain']);
});

test('the legend says what no département is left out of', () => {
  const { cartes } = territoires(pagesOf()).model;
  expect(cartes.structures?.legende.map(({ texte }) => texte)).toEqual([
    'le moins\u00a0: 0',
    'le plus\u00a0: 1',
  ]);
});

test('the page of a département publishes its places, and the index leads to it', () => {
  const pages = pagesOf();
  const file = pages.get('/territoires/creuse/')?.fichiers?.['/territoires/creuse/lieux.json'];
  const lieux = (JSON.parse(file ?? '') as Row[]).map(unpackLieu);
  expect(lieux.map(({ genre, url }) => [genre, url])).toEqual([
    ['accueil', '/structures/ml-gueret/'],
    ['formation', '/formations/devenir-boulanger/'],
  ]);
  const index: Packed = JSON.parse(
    pages.get('/autour-de-moi/')?.fichiers?.['/autour-de-moi/communes.json'] ?? '',
  );
  expect(index.secteurs.map(({ slug }) => slug)).toContain('creuse');
  expect(designees(unpackCommunes(index), 'gueret').map(({ code }) => code)).toEqual(['23096']);
});

test('a commune without a point stands among those of its postcode, or is left out', () => {
  const { latitude: _, longitude: __, ...lost } = gueret;
  const near = { ...lost, codeInsee: '23193', nom: 'Sainte-Feyre' };
  const alone = { ...lost, codeInsee: '23176', nom: 'La Souterraine', codesPostaux: ['23300'] };
  const file = pagesOf({ commune: [gueret, near, alone] }).get('/autour-de-moi/')?.fichiers;
  const found = unpackCommunes(JSON.parse(file?.['/autour-de-moi/communes.json'] ?? ''));
  expect(found.map(({ nom, latitude }) => [nom, latitude])).toEqual([
    ['Guéret', 46.16],
    ['Sainte-Feyre', 46.16],
  ]);
});

test('the twins in English say their maps in English and publish no file twice', () => {
  const page = pagesOf().get('/en/territoires/') as Page<'territoires'>;
  expect(page.model.cartes.structures?.titre).toMatch(/^Places/);
  expect(page.fichiers).toBeUndefined();
});
