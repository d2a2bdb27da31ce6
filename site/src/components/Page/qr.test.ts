import sharp from 'sharp';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qr } from './qr.ts';

const address = 'https://portulan.example/formations/diplome-d-etat-d-infirmier-a-limoges/';

test('the picture holds the modules of the code, dark on light, in their places', async () => {
  const { src, size } = qr(address);
  const bytes = Buffer.from(src.replace(/^data:image\/png;base64,/, ''), 'base64');
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([size, size]);
  const modules = encode(address, { ecc: 'M', maskPattern: 3, border: 4 }).data;
  const scale = size / modules.length;
  const dark = modules.map((row, y) =>
    row.map((_, x) => data[(y * scale * size + x * scale) * info.channels] === 0),
  );
  expect(dark).toEqual(modules);
});

test('it stays small enough to be in each page', () => {
  expect(qr(address).src.length).toBeLessThan(900);
});
