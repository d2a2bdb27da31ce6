import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readColours, readTokens } from './read-tokens.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const colours = readColours(read('couleurs.css'));

test('each token says what it is for', () => {
  const tokens = [...readTokens(read('tokens.css')), ...readTokens(read('couleurs.css'))];
  expect(tokens.length).toBeGreaterThan(45);
  expect(tokens.filter(({ usage }) => usage === '').map(({ nom }) => nom)).toEqual([]);
});

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const DOMAINES = [...'ABCDEFGHIJKLMN'].map((letter) => `gd-${letter}`);
const PAPERS = ['--fond', '--surface', '--sable', '--ciel'];
const TEXTS = ['--encre', '--encre-douce', '--ocean', '--ocean-fort', '--argile', ...DOMAINES];
const PAIRS: [string, string, number][] = [
  ...TEXTS.flatMap((text) => PAPERS.map((paper) => [text, paper, 4.5] as [string, string, number])),
  ['--sur-ocean', '--ocean', 4.5],
  ['--sur-ocean', '--ocean-fort', 4.5],
  ['--sur-nuit', '--nuit', 4.5],
  ['--sur-nuit-doux', '--nuit', 4.5],
  ['--bord-champ', '--surface', 3],
  ['--bord-champ', '--fond', 3],
];

test.each(['clair', 'sombre'] as const)('each pair of colours is told apart, %s', (look) => {
  const value = (name: string) => colours[look].get(name) ?? `no ${name}`;
  const low = PAIRS.map(([one, other, least]) => ({
    pair: `${one} on ${other}`,
    ratio: contrast(value(one), value(other)),
    least,
  })).filter(({ ratio, least }) => !(ratio >= least));
  expect(low).toEqual([]);
});
