/**
 * Bold, italics, links and line breaks inside a text, as private characters: the typography is
 * mended and the signs of Markdown are escaped before they become signs themselves.
 */
import { cleanLine } from './typography.ts';

export const MARKS = {
  strong: ['\uE000', '\uE001', '**'],
  em: ['\uE002', '\uE003', '*'],
} as const;
export type Mark = keyof typeof MARKS;
export const BREAK = '\uE004';
/** A link is LINK + its number in the list + LINK, its text, LINK_END. */
export const LINK = '\uE005';
export const LINK_END = '\uE006';

/** These characters of the source mean nothing and could pass for ours. */
export const withoutPrivate = (text: string) => text.replace(/[\uE000-\uE006]/g, '');

const withoutMarks = (text: string) =>
  text.replace(/\uE005\d+\uE005/g, '').replace(/[\uE000-\uE003\uE006]/g, '');

/** Spaces and stray punctuation leave the bold: Markdown wants its signs against a word. */
function tidyMark(text: string, open: string, close: string): string {
  return text
    .replace(new RegExp(`${close}(\\s*)${open}`, 'g'), '$1')
    .replace(new RegExp(`${open}(\\s+)`, 'g'), `$1${open}`)
    .replace(new RegExp(`(?<!\\s)(\\s+)${close}`, 'g'), `${close}$1`)
    .replace(new RegExp(`(?<=[\\p{L}\\p{N}])${open}([\\s\\p{P}\\p{S}]+)`, 'gu'), `$1${open}`)
    .replace(
      new RegExp(`(?<![\\s\\p{P}\\p{S}])([\\s\\p{P}\\p{S}]+)${close}(?=[\\p{L}\\p{N}])`, 'gu'),
      `${close}$1`,
    )
    .replace(new RegExp(`${open}([^\\p{L}\\p{N}${close}]*)${close}`, 'gu'), '$1');
}

/** An address is a link by itself, and holds no markup. */
const ADDRESS = /(https?:\/\/[^\s<>"*`[\]\uE000-\uE006]+)/;

/**
 * A backslash where a sign of a plain text would become markup. Lists written by hand (`- `, `1. `)
 * stay: they are what the author meant.
 */
export function escapeMarkdown(line: string): string {
  const linked = /\][(:[]/.test(line);
  const escaped = line
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : escapeSigns(part)))
    .join('')
    .replace(/^(?=[#>]|[-=|:*_ ]+$)/, '\\');
  return linked ? escaped.replaceAll('[', '\\[') : escaped;
}

const escapeSigns = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[`~]/g, '\\$&')
    .replace(/(?<=\S)\*|\*(?=\S)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');

function marked(line: string, links: readonly string[]): string {
  let text = line;
  for (const [open, close, sign] of Object.values(MARKS))
    text = text.replaceAll(open, sign).replaceAll(close, sign);
  return text
    .replace(/\uE005\d+\uE005(\s*)\uE006/g, '$1')
    .replace(
      /\uE005(\d+)\uE005([^\uE006]*)\uE006/g,
      (_all, index: string, label: string) => `[${label}](${links[Number(index)]})`,
    );
}

/** The paragraphs of one block, each as its lines. */
function linesOf(text: string): string[][] {
  return text
    .split(new RegExp(`${BREAK}\\s*(?:${BREAK}\\s*)+`))
    .map((paragraph) => paragraph.split(BREAK).map(cleanLine).filter(Boolean))
    .filter((lines) => lines.length > 0);
}

const LIST = /^(?:[-*+]|\d+[.)])\s/;
/** A break before a list would be a backslash on the screen. */
const joinLines = (lines: string[]) =>
  lines.reduce((all, line) => `${all}${LIST.test(line) ? '\n' : '\\\n'}${line}`);

/** The inside of a block as Markdown paragraphs. */
export function markdownParagraphs(text: string, links: readonly string[]): string[] {
  let tidy = text;
  for (const [open, close] of Object.values(MARKS)) tidy = tidyMark(tidy, open, close);
  return linesOf(tidy).map((lines) =>
    joinLines(lines.map((line) => marked(escapeMarkdown(line), links))),
  );
}

/** The same without any sign, one string a paragraph. */
export const plainParagraphs = (text: string): string[] =>
  linesOf(withoutMarks(text)).map((lines) => lines.join('\n'));

/** A title is bold by itself and holds on one line. */
export const titleText = (text: string): string =>
  cleanLine(withoutMarks(text).replaceAll(BREAK, ' '));
