import { Parser } from 'htmlparser2';
import { BREAK, LINK, LINK_END, MARKS, type Mark, withoutPrivate } from './html-inline.ts';

/** One block of a text, its inside still marked with private characters (see html-inline). */
export type Block = {
  text: string;
  /** 1 to 6 for a title. */
  title?: number;
  /** For an item of a list: its sign, and the width of the signs around it. */
  item?: { sign: string; indent: number };
};

const DROPPED = new Set(['script', 'style', 'iframe', 'noscript', 'template', 'object', 'svg']);
const BLOCKS = new Set(
  'address article aside blockquote caption center dd div dl dt fieldset figure footer form header hr main nav p pre section table tbody thead tr'.split(
    ' ',
  ),
);
const MARK_OF: Record<string, Mark | undefined> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
};
/** Deeper lists are told at this depth: Markdown counts spaces. */
const MAX_LISTS = 6;

/** Only an absolute address of the web; signs that Markdown or the typography would change are encoded. */
function safeAddress(href: string | undefined): string | undefined {
  const url = URL.parse(href?.trim() ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href
    .replaceAll('...', '..%2E')
    .replace(/[\s'"`()<>\\*_[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

type List = { ordered: boolean; count: number; sign: string; written: boolean };

class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly links: string[] = [];
  readonly #newlines: boolean;
  readonly #lists: List[] = [];
  readonly #marks: Mark[] = [];
  #link: number | undefined;
  #dropped = 0;
  #title: number | undefined;
  #text = '';

  /** `newlines`: the line breaks of the source are those of its author. */
  constructor(newlines: boolean) {
    this.#newlines = newlines;
  }

  text(text: string): void {
    if (this.#dropped > 0) return;
    const kept = withoutPrivate(text);
    this.#text += this.#newlines ? kept.replace(/\r?\n/g, BREAK) : kept.replace(/\s+/g, ' ');
  }

  open(name: string, attributes: Record<string, string>): void {
    if (DROPPED.has(name)) this.#dropped += 1;
    if (this.#dropped > 0) return;
    const mark = MARK_OF[name];
    if (mark) this.#openMark(mark);
    else if (name === 'a') this.#openLink(safeAddress(attributes.href));
    else if (name === 'br') this.#text += BREAK;
    else if (name === 'td' || name === 'th') this.#text += ' ';
    else if (name === 'ul' || name === 'ol') this.#openList(name === 'ol');
    else if (name === 'li') this.#openItem();
    else if (/^h[1-6]$/.test(name)) this.#openTitle(Number(name[1]));
    else if (BLOCKS.has(name)) this.flush();
  }

  close(name: string): void {
    if (DROPPED.has(name)) this.#dropped = Math.max(0, this.#dropped - 1);
    if (this.#dropped > 0) return;
    const mark = MARK_OF[name];
    if (mark) this.#closeMark(mark);
    else if (name === 'a') this.#closeLink();
    else if (name === 'ul' || name === 'ol') this.#closeList();
    else if (name === 'li' || BLOCKS.has(name)) this.flush();
    else if (/^h[1-6]$/.test(name)) this.flush();
  }

  /** Ends the block; the bold and the link that it cuts go on in the next one. */
  flush(): void {
    const text = this.#text + this.#endings();
    const hasText = /[^\s\uE000-\uE006]/.test(text.replace(/\uE005\d+\uE005/g, ''));
    if (hasText) this.#add(text);
    this.#title = undefined;
    this.#text = this.#beginnings();
  }

  #add(text: string): void {
    if (this.#title) this.blocks.push({ text, title: this.#title });
    else if (this.#lists.length > 0) this.blocks.push({ text, item: this.#itemPlace() });
    else this.blocks.push({ text });
  }

  /** Only signs that were written count: an item without text of its own leaves no indent. */
  #itemPlace(): { sign: string; indent: number } {
    const list = this.#lists.at(-1) as List;
    const around = this.#lists.slice(0, -1).filter(({ written }) => written);
    const indent = around.slice(0, MAX_LISTS).reduce((sum, { sign }) => sum + sign.length, 0);
    const { sign } = list;
    if (list.written || sign === '') return { sign: '', indent: indent + sign.length };
    list.written = true;
    return { sign, indent };
  }

  #endings(): string {
    const marks = this.#marks.map((mark) => MARKS[mark][1]).reverse();
    return marks.join('') + (this.#link === undefined ? '' : LINK_END);
  }

  #beginnings(): string {
    const link = this.#link === undefined ? '' : `${LINK}${this.#link}${LINK}`;
    return link + this.#marks.map((mark) => MARKS[mark][0]).join('');
  }

  #openMark(mark: Mark): void {
    if (!this.#marks.includes(mark)) this.#text += MARKS[mark][0];
    this.#marks.push(mark);
  }

  #closeMark(mark: Mark): void {
    const at = this.#marks.lastIndexOf(mark);
    if (at < 0) return;
    this.#marks.splice(at, 1);
    if (!this.#marks.includes(mark)) this.#text += MARKS[mark][1];
  }

  #openLink(address: string | undefined): void {
    this.#closeLink();
    if (!address) return;
    this.#link = this.links.push(address) - 1;
    this.#text += `${LINK}${this.#link}${LINK}`;
  }

  #closeLink(): void {
    if (this.#link !== undefined) this.#text += LINK_END;
    this.#link = undefined;
  }

  #openList(ordered: boolean): void {
    this.flush();
    this.#lists.push({ ordered, count: 0, sign: '', written: false });
  }

  #closeList(): void {
    this.flush();
    this.#lists.pop();
  }

  #openItem(): void {
    if (this.#lists.length === 0) this.#openList(false);
    this.flush();
    const list = this.#lists.at(-1) as List;
    list.count += 1;
    list.sign = list.ordered ? `${list.count}. ` : '- ';
    list.written = false;
  }

  #openTitle(level: number): void {
    this.flush();
    this.#title = level;
  }
}

export function blocksOf(html: string, newlines: boolean): { blocks: Block[]; links: string[] } {
  const builder = new BlockBuilder(newlines);
  const parser = new Parser({
    ontext: (text) => builder.text(text),
    onopentag: (name, attributes) => builder.open(name, attributes),
    onclosetag: (name) => builder.close(name),
  });
  parser.end(html);
  builder.flush();
  return builder;
}
