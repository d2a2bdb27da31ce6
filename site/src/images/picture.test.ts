import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { mediasOf } from '../cms/medias.ts';
import { FORMATS, mediaAddress, mediaFilesIn } from './address.ts';
import { makePictures } from './make.ts';
import { pictureFiles } from './picture.ts';

const picture = {
  src: mediaAddress('0123456789abcdef'),
  alternative: 'Un pain',
  largeur: 1200,
  hauteur: 800,
};

test('offers each format in several widths, never wider than the original, in the shape asked for', () => {
  expect(pictureFiles(picture, { widths: [400, 1000, 2000] })).toEqual({
    sources: [
      {
        type: 'image/avif',
        srcset:
          '/media/0123456789abcdef.400x267.avif 400w, /media/0123456789abcdef.1000x667.avif 1000w, /media/0123456789abcdef.1200x800.avif 1200w',
      },
      {
        type: 'image/webp',
        srcset:
          '/media/0123456789abcdef.400x267.webp 400w, /media/0123456789abcdef.1000x667.webp 1000w',
      },
    ],
    img: { src: '/media/0123456789abcdef.1000x667.jpg', width: 1000, height: 667 },
  });
  expect(pictureFiles(picture, { widths: [2000], ratio: 1 }).img).toMatchObject({
    width: 800,
    height: 800,
  });
});

test('a picture without its alternative text is refused', () => {
  expect(() => pictureFiles({ ...picture, alternative: ' ' }, { widths: [400] })).toThrow(
    expect.objectContaining({ code: 'build.picture.alternative' }),
  );
});

test('a file of the site itself is shown as it is', () => {
  expect(pictureFiles({ ...picture, src: '/favicon.svg' }, { widths: [400] })).toEqual({
    sources: [],
    img: { src: '/favicon.svg', width: 400, height: 267 },
  });
});

test('finds in a page the files that it asks for', () => {
  const { sources, img } = pictureFiles(picture, { widths: [400, 800] });
  const html = `<source srcset="${sources[0]?.srcset}"><img src="${img.src}">`;
  const hash = '0123456789abcdef';
  expect(mediaFilesIn(html)).toEqual([
    { hash, largeur: 400, hauteur: 267, format: 'avif' },
    { hash, largeur: 800, hauteur: 533, format: 'avif' },
    { hash, largeur: 800, hauteur: 533, format: 'jpg' },
  ]);
});

test.each(FORMATS)(
  'makes each %s file once, of the size that its name says, from an SVG too',
  async (format) => {
    const root = mkdtempSync(join(tmpdir(), 'portulan-images-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    writeFileSync(
      join(root, 'pain.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="60" height="80"/></svg>',
    );
    const medias = await mediasOf(root);
    const media = medias.get('pain.svg');
    expect(media).toMatchObject({ largeur: 120, hauteur: 80 });
    const file = { hash: media?.hash ?? '', largeur: 300, hauteur: 200, format };
    const [cache, published] = [join(root, 'cache'), join(root, 'published')];
    await makePictures([file], medias, cache, published);
    const name = join(published, 'media', `${file.hash}.300x200.${format}`);
    expect(await sharp(name).metadata()).toMatchObject({
      format: { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[format],
      width: 300,
      height: 200,
    });
    const { ino } = statSync(name);
    await makePictures([file], medias, cache, published);
    expect(statSync(name).ino).toBe(ino);
    expect(readdirSync(cache)).toHaveLength(1);
    await expect(
      makePictures([{ ...file, hash: 'f'.repeat(16) }], medias, cache, published),
    ).rejects.toThrow(expect.objectContaining({ code: 'build.picture.missing' }));
  },
);
