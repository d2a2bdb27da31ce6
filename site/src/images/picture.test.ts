import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { mediasOf } from '../cms/medias.ts';
import { mediaAddress, mediaFilesIn } from './address.ts';
import { makePictures } from './make.ts';
import { pictureAttributes } from './picture.ts';

const picture = {
  src: mediaAddress('0123456789abcdef'),
  alternative: 'Un pain',
  largeur: 1200,
  hauteur: 800,
};

test('offers several widths, never wider than the original, in the shape asked for', () => {
  expect(pictureAttributes(picture, { widths: [400, 2000] })).toEqual({
    src: '/media/0123456789abcdef.1200x800.webp',
    srcset:
      '/media/0123456789abcdef.400x267.webp 400w, /media/0123456789abcdef.1200x800.webp 1200w',
    width: 1200,
    height: 800,
  });
  expect(pictureAttributes(picture, { widths: [2000], ratio: 1 })).toMatchObject({
    width: 800,
    height: 800,
  });
});

test('finds in a page the files that it asks for', () => {
  const { srcset } = pictureAttributes(picture, { widths: [400, 800] });
  expect(mediaFilesIn(`<img srcset="${srcset}">`)).toEqual([
    { hash: '0123456789abcdef', largeur: 400, hauteur: 267 },
    { hash: '0123456789abcdef', largeur: 800, hauteur: 533 },
  ]);
});

test('makes each file once, of the size that its name says, from an SVG too', async () => {
  const root = mkdtempSync(join(tmpdir(), 'portulan-images-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(
    join(root, 'pain.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="60" height="80"/></svg>',
  );
  const medias = await mediasOf(root);
  const media = medias.get('pain.svg');
  expect(media).toMatchObject({ largeur: 120, hauteur: 80 });
  const file = { hash: media?.hash ?? '', largeur: 300, hauteur: 200 };
  const [cache, published] = [join(root, 'cache'), join(root, 'published')];
  await makePictures([file], medias, cache, published);
  const name = join(published, 'media', `${file.hash}.300x200.webp`);
  expect(await sharp(name).metadata()).toMatchObject({ format: 'webp', width: 300, height: 200 });
  const { ino } = statSync(name);
  await makePictures([file], medias, cache, published);
  expect(statSync(name).ino).toBe(ino);
  expect(readdirSync(cache)).toHaveLength(1);
  await expect(
    makePictures([{ ...file, hash: 'f'.repeat(16) }], medias, cache, published),
  ).rejects.toThrow(expect.objectContaining({ code: 'build.picture.missing' }));
});
