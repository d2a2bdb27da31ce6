/**
 * French typography, for texts whose sources use typewriter signs and capitals without accents.
 * Non-breaking spaces follow the Imprimerie nationale: U+202F before `;`, `!` and `?`, U+00A0 before `:` and inside « ».
 */
import { accentsDesCapitales, ligatures } from './accents.ts';

const NBSP = '\u00a0';
const NNBSP = '\u202f';

/** Most labels need nothing but the apostrophe: one look saves the other replacements. */
const NEEDS_MORE = /["«»:;!?/]|\.\.\./;

export function typographie(text: string): string {
  const spelt = ligatures(accentsDesCapitales(text));
  const curly = spelt.includes("'") ? spelt.replaceAll("'", '’') : spelt;
  if (!NEEDS_MORE.test(curly)) return curly;
  return curly
    .replace(/"([^"]*)"/g, '«$1»')
    .replace(/\.{3}/g, '…')
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/[ \u00a0\u202f]+:/g, `${NBSP}:`)
    .replace(/[ \u00a0\u202f]+([;!?])/g, `${NNBSP}$1`)
    .replace(/ \/ /g, `${NBSP}/ `);
}

/** One sentence as it is read: a capital at the start and a mark at the end. */
export function phrase(text: string): string {
  const ready = typographie(text.trim());
  const ended = /[.!?…:]$/.test(ready) ? ready : `${ready}.`;
  return ended.charAt(0).toLocaleUpperCase('fr') + ended.slice(1);
}

/** The sentences of an imported text, one a line. */
export const phrases = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line.trim())
    .map(phrase);

/** The words alone, for the search index and for digests of text. */
export const sansInsecables = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Cut between words, with an ellipsis when something was cut; `max` counts the ellipsis. */
export function abreger(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > max / 2 ? end : undefined).replace(/[\s,;:.]+$/, '')}…`;
}
