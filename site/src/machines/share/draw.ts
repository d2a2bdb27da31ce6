/** A picture for sharing, as SVG: the title, the colour and the sign of its domain, the logo. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARE } from '../../images/share.ts';
import { outlines, wrapped } from './letters.ts';
import type { Partage } from './picture.ts';

const SITE = join(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(SITE, ...path), 'utf8');

const MARGIN = 90;
/** The largest size at which the title fits in four lines beside the sign. */
const SIZES = [80, 70, 62, 54, 46];
const MOST_LINES = 4;

/** The same signs and colours as the pages, from the same files. */
function symbolOf(name: string): string {
  const sprite = read('components', 'Icon', 'sprite.svg');
  return new RegExp(`<symbol id="${name}"[^>]*>([\\s\\S]*?)</symbol>`).exec(sprite)?.[1] ?? '';
}

/** The first value is the one of the light scheme. */
function colourOf(name: string, scope = ''): string {
  const styles = read('styles', 'couleurs.css');
  const from = scope ? styles.indexOf(`${scope} {`) : 0;
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(styles.slice(from))?.[1] ?? '#12343b';
}

function titleLines(titre: string, width: number): { size: number; lines: string[] } {
  for (const size of SIZES) {
    const lines = wrapped(titre, size, width);
    if (lines.length <= MOST_LINES) return { size, lines };
  }
  const size = SIZES.at(-1) as number;
  const lines = wrapped(titre, size, width).slice(0, MOST_LINES);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)}…`] };
}

const rays = (colour: string) =>
  `<svg x="480" y="125" width="720" height="360" viewBox="0 0 720 360" overflow="visible" opacity=".28">${read(
    'styles',
    'rhumbs.svg',
  )
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
    .replaceAll('#000', colour)}</svg>`;

export function drawing({ titre, lettre }: Partage): string {
  const tint = lettre ? colourOf('teinte', `.gd-${lettre}`) : colourOf('teinte');
  const [ink, sand, paper] = [colourOf('encre'), colourOf('sable'), colourOf('fond')];
  const { size, lines } = titleLines(titre, SHARE.largeur - 2 * MARGIN - (lettre ? 230 : 0));
  const top = 350 - ((lines.length - 1) * size * 1.18) / 2 + size * 0.34;
  const title = lines
    .map((line, rank) => outlines(line, size, MARGIN, top + rank * size * 1.18))
    .join('');
  const sign = lettre
    ? `<circle cx="1040" cy="315" r="112" fill="${tint}"/><svg x="960" y="235" width="160" height="160" viewBox="0 0 24 24" fill="none" stroke="${paper}" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">${symbolOf(`gd-${lettre}`)}</svg>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE.largeur}" height="${SHARE.hauteur}" viewBox="0 0 ${SHARE.largeur} ${SHARE.hauteur}"><rect width="100%" height="100%" fill="${sand}"/><g fill="none" stroke="${tint}">${rays(tint)}</g><rect y="606" width="100%" height="24" fill="${tint}"/><svg x="${MARGIN}" y="70" width="72" height="72" viewBox="0 0 32 32">${read('..', 'public', 'favicon.svg')}</svg><g fill="${ink}">${outlines('Portulan', 44, MARGIN + 92, 121)}${title}</g>${sign}</svg>`;
}
