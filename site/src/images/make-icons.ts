/** `node site/src/images/make-icons.ts`: the icons of the installed portal, from the drawing of the tab's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const folder = join(import.meta.dirname, '..', '..', 'public');
const drawing = readFileSync(join(folder, 'favicon.svg'), 'utf8');
/** To the edges, and smaller inside: a phone cuts the corners as it likes. */
const maskable = drawing
  .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
  .replace('<rect width="32" height="32" rx="7"', '<rect x="-5" y="-5" width="42" height="42"');

const ICONS = [
  { name: 'icone-192.png', side: 192, svg: drawing },
  { name: 'icone-512.png', side: 512, svg: drawing },
  { name: 'icone-masque-512.png', side: 512, svg: maskable },
  { name: 'icone-apple-180.png', side: 180, svg: maskable },
];

for (const { name, side, svg } of ICONS)
  await sharp(Buffer.from(svg), { density: 1200 })
    .resize(side, side)
    .png({ palette: true })
    .toFile(join(folder, name));
