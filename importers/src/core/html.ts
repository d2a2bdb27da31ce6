/** Texts of the sources that may hold HTML, as Markdown or as plain lines. */
import { Parser } from 'htmlparser2';
import { type Block, blocksOf } from './html-blocks.ts';
import { escapeMarkdown, markdownParagraphs, plainParagraphs, titleText } from './html-inline.ts';
import { cleanText } from './typography.ts';

/** Nothing longer fits a field, and what is hostile is long. */
const MAX_INPUT = 500_000;

const TAG = String.raw`\/?[a-z][a-z0-9]*(?::[a-z0-9]+)?(?:\s[^<>]*)?\/?>`;
const HAS_TAG = new RegExp(`<${TAG}|<!--`, 'i');
const LONE_LESS = new RegExp(`<(?!${TAG})`, 'gi');
const HAS_ENTITY = /&#?\w+;/;
const HAS_BLOCK = /<(?:p|br|li|div|h[1-6]|tr|dd|dt)\b/i;

/** A « < » that begins no tag is a sign of the text; a comment without an end hides nothing. */
function withLoneLess(text: string): string {
  const lastEnd = text.lastIndexOf('-->');
  return text.replace(LONE_LESS, (sign, at: number) =>
    at < lastEnd && text.startsWith('<!--', at) ? sign : '&lt;',
  );
}

function decodeEntities(text: string): string {
  let decoded = '';
  const parser = new Parser({
    ontext: (part) => {
      decoded += part;
    },
  });
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}

/** Some exports escape their HTML twice: it is still entities when the file has been read. */
function unescaped(text: string): { text: string; isHtml: boolean } {
  const bounded = text.slice(0, MAX_INPUT);
  if (HAS_TAG.test(bounded)) return { text: bounded, isHtml: true };
  if (!HAS_ENTITY.test(bounded)) return { text: bounded, isHtml: false };
  const decoded = decodeEntities(bounded);
  return { text: decoded, isHtml: HAS_TAG.test(decoded) };
}

const parse = (html: string) => blocksOf(withLoneLess(html), !HAS_BLOCK.test(html));

const indented = (text: string, width: number) => text.replace(/^/gm, ' '.repeat(width));

/** A bullet typed inside an item would make a list in the list. */
const withoutBullet = (text: string) => text.replace(/^(?:[-•·▪*]|\\\*)\s+/, '');

/** The paragraphs of an item, the first one behind its sign. */
function itemLines(paragraphs: string[], { sign, indent }: NonNullable<Block['item']>): string {
  const inside = indent + sign.length;
  const [first = '', ...others] = paragraphs;
  const head = indented(withoutBullet(first), inside);
  return [
    `${' '.repeat(indent)}${sign}${head.slice(inside)}`,
    ...others.map((text) => indented(text, inside)),
  ].join('\n\n');
}

/** Items of one list follow each other closely, all else is apart. */
function joinBlocks(blocks: { block: Block; text: string }[]): string {
  let out = '';
  let before: Block | undefined;
  for (const { block, text } of blocks) {
    const close = before?.item && block.item?.sign;
    out += `${before ? (close ? '\n' : '\n\n') : ''}${text}`;
    before = block;
  }
  return out;
}

/** Titles from level 2 without a gap, whatever levels the source used: the page has its own level 1. */
function titleSigns(blocks: Block[]): Map<number, string> {
  const levels = new Set(blocks.flatMap(({ title }) => title ?? []));
  return new Map(
    [...levels].sort().map((level, rank) => [level, '#'.repeat(Math.min(rank + 2, 6))]),
  );
}

/** HTML, escaped or not, as Markdown: paragraphs, lists, titles, bold, italics and links. Never throws. */
export function htmlToMarkdown(source: string): string {
  const { text, isHtml } = unescaped(source);
  if (!isHtml) return cleanText(text).split('\n').map(escapeMarkdown).join('\n');
  const { blocks, links } = parse(text);
  const signs = titleSigns(blocks);
  return joinBlocks(
    blocks.map((block) => {
      if (block.title)
        return {
          block,
          text: `${signs.get(block.title)} ${escapeMarkdown(titleText(block.text))}`,
        };
      const paragraphs = markdownParagraphs(block.text, links);
      return {
        block,
        text: block.item ? itemLines(paragraphs, block.item) : paragraphs.join('\n\n'),
      };
    }),
  );
}

/** The same as plain lines, without a sign but the dashes and numbers of lists. */
export function htmlToText(source: string): string {
  const { text, isHtml } = unescaped(source);
  if (!isHtml) return cleanText(text);
  return joinBlocks(
    parse(text).blocks.map((block) => {
      if (block.title) return { block, text: titleText(block.text) };
      const paragraphs = plainParagraphs(block.text);
      return {
        block,
        text: block.item ? itemLines(paragraphs, block.item) : paragraphs.join('\n\n'),
      };
    }),
  );
}

/** A text that a field can hold: cut after a word, with an ellipsis. The source says so in a warning. */
export function fitText(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const space = text[max - 1]?.trim() === '' ? room.length : room.search(/\s\S*$/);
  const kept = space > 0 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:\\*_(«–-]+$/, '')}…`;
}
