import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { allPages } from '../../page-models/all-pages.ts';
import { article, snapshot } from '../../testing/records.ts';
import { headForMachines } from '../head.ts';
import { drawing } from './draw.ts';
import { outlines, widthOf, wrapped } from './letters.ts';
import { drawnPicture } from './make.ts';
import { drawnAddress, drawnFor, sharedPicture } from './picture.ts';

const medias = new Map([
  ['pain.jpg', { file: 'pain.jpg', hash: '0123456789abcdef', largeur: 1600, hauteur: 900 }],
]);
const image = { nom: 'pain.jpg', alternative: 'Un pain' };
const pages = allPages({
  ...snapshot({ article: [article({ image }), article({ slug: 'sans', titre: 'Sans image' })] }),
  medias,
}).filter(({ indexable }) => indexable);

test('every page shows a picture that is made: drawn beside a page, or an editor’s', () => {
  const drawn = new Set(pages.filter((page) => drawnFor(page)).map(({ url }) => drawnAddress(url)));
  for (const page of pages) {
    const { address, alt } = sharedPicture(page);
    if (!address.startsWith('/media/')) expect(drawn, page.url).toContain(address);
    expect(alt).not.toBe('');
  }
  expect(drawn.size).toBeLessThan(40);
});

test('a job has the picture of its grand domaine, a news item its own or that of the news', () => {
  const shownAt = (url: string) =>
    sharedPicture(pages.find((page) => page.url === url) as (typeof pages)[number]).address;
  expect(shownAt('/metiers/boulanger-boulangere/')).toBe('/domaines/commerce/partage.png');
  expect(shownAt('/actualites/le-pain/')).toMatch(/^\/media\/0123456789abcdef\.1200x630\./);
  expect(shownAt('/actualites/sans/')).toBe('/actualites/partage.png');
});

test('the head names the picture whole, with its size and words', () => {
  const head = headForMachines(pages[0] as (typeof pages)[number], 'https://exemple.fr');
  for (const property of ['title', 'description', 'url', 'image', 'image:alt', 'image:width'])
    expect(head).toMatch(new RegExp(`<meta property="og:${property}" content="[^"]+">`));
  expect(head).toContain('content="https://exemple.fr/partage.png"');
  expect(head).toContain('name="twitter:card"');
});

test('no font of the machine is asked for: words are outlines', () => {
  const svg = drawing({ titre: 'Santé', lettre: 'J' });
  expect(svg).not.toMatch(/<text|font-family/);
  expect(svg).toContain('#8f294f');
  expect(outlines('é', 40, 0, 0)).toMatch(/<path[^>]+d="M/);
});

test('a long title is cut into lines that fit', () => {
  const lines = wrapped('Transports, logistique et tourisme de la région', 60, 500);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(widthOf(line, 60)).toBeLessThanOrEqual(500);
});

test('a picture is drawn once, and again when it says something else', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'portulan-partage-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  const first = await drawnPicture({ titre: 'Métiers' }, cache);
  expect(await sharp(first).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  const { ino } = statSync(first);
  expect(statSync(await drawnPicture({ titre: 'Métiers' }, cache)).ino).toBe(ino);
  expect(await drawnPicture({ titre: 'Guides' }, cache)).not.toBe(first);
});
