/**
 * Words as outlines: a picture with text would otherwise depend on the fonts of the machine that
 * makes it, and some have none.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const FILE = '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2';

let loaded: Font | undefined;

function font(): Font {
  loaded ??= create(readFileSync(createRequire(import.meta.url).resolve(FILE))) as Font;
  return loaded;
}

/** A letter that the font lacks is shown as a space rather than as an empty box. */
function glyphsOf(text: string) {
  const letters = [...text.normalize('NFC').replace(/[\u00a0\u202f]/g, ' ')];
  return letters.map((letter) => {
    const code = letter.codePointAt(0) as number;
    return font().glyphForCodePoint(font().hasGlyphForCodePoint(code) ? code : 32);
  });
}

/** Width in pixels of a text on one line. */
export const widthOf = (text: string, size: number): number =>
  glyphsOf(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) *
  (size / font().unitsPerEm);

/** A line as SVG, its baseline at `y`. */
export function outlines(text: string, size: number, x: number, y: number): string {
  const scale = size / font().unitsPerEm;
  let pen = 0;
  const paths = glyphsOf(text).map((glyph) => {
    const path = glyph.path.toSVG();
    const moved = path && `<path transform="translate(${pen})" d="${path}"/>`;
    pen += glyph.advanceWidth;
    return moved;
  });
  // Fonts count upwards, pictures downwards.
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

/** The text on lines no wider than `width`. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
