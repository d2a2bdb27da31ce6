import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { own } from './values.ts';
import { extraitOfElement, type XmlElement } from './xml-element.ts';
import * as limits from './xml-limits.ts';

export type XmlRecord = { element: XmlElement; line: number; extrait: string };
export type XmlRoot = { name: string; namespace: string; attributes: Record<string, string> };

export type ReaderOptions = { onRoot?: (root: XmlRoot) => void; keepSpaces?: boolean };

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function rootOf({ name, attributes }: SaxesTagPlain): XmlRoot {
  const local = localName(name);
  const prefix = name.slice(0, name.length - local.length).replace(':', '');
  return {
    name: local,
    namespace: attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? '',
    attributes,
  };
}

/** Characters that XML forbids, left by a copy from a word processor: they cost a space, not the file. */
const FORBIDDEN = /[^\t\n\r\u0020-\uFFFD]/g;

/** Turns the text of an XML file, chunk after chunk, into the records it holds. */
export class RecordReader {
  readonly #file: string;
  readonly #wanted: ReadonlySet<string>;
  readonly #options: ReaderOptions;
  // Namespaces are looked at on the root only: real files forget to declare theirs.
  readonly #parser = new SaxesParser({ xmlns: false });
  /** Elements still open, from the record down. */
  readonly #open: XmlElement[] = [];
  readonly #out: XmlRecord[] = [];
  #depth = 0;
  #elements = 0;
  #attributes = 0;
  #recordStart = 0;
  #lastTag = 0;
  #lastLine = 1;

  constructor(file: string, wanted: readonly string[], options: ReaderOptions = {}) {
    this.#file = file;
    this.#wanted = new Set(wanted);
    this.#options = options;
    this.#listen();
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (cause) => {
      throw limits.malformed(this.#file, this.#lastLine, parser.line, cause);
    });
    parser.on('doctype', (text) => this.#refuseEntities(text));
    parser.on('attribute', () => this.#countAttribute());
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', () => this.#closeTag());
    const addText = (text: string) => {
      const element = this.#open.at(-1);
      if (element) element.text += text;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
  }

  /** Lines before what comes next, and tags that are open. */
  get place(): { line: number; depth: number } {
    return { line: this.#parser.line, depth: this.#depth };
  }

  /** Goes past whole elements whose content is known. */
  skip(lines: number): void {
    this.#parser.line += lines;
    this.#markTag();
  }

  /** The records that this chunk completes. */
  write(chunk: string): XmlRecord[] {
    this.#parser.write(chunk.replace(FORBIDDEN, ' '));
    const start = this.#open.length > 0 ? this.#recordStart : this.#lastTag;
    if (this.#parser.position - start > limits.MAX_RECORD_CHARS)
      throw limits.tooLarge(this.#file, this.#parser.line);
    return this.#out.splice(0);
  }

  /** The last records; throws when the file stops before its end. */
  finish(): XmlRecord[] {
    const { line } = this.#parser;
    // A text without a single tag was never an XML file.
    const refuse = this.#lastTag > 0 ? limits.truncated : limits.malformed;
    this.#parser.on('error', (cause) => {
      throw refuse(this.#file, this.#lastLine, line, cause);
    });
    this.#parser.close();
    return this.#out.splice(0);
  }

  #refuseEntities(doctype: string): void {
    if (doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
      throw limits.declaresEntities(this.#file, this.#parser.line);
  }

  #countAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > limits.MAX_ATTRIBUTES)
      throw limits.tooLarge(this.#file, this.#parser.line);
  }

  #openTag(tag: SaxesTagPlain): void {
    this.#depth += 1;
    this.#attributes = 0;
    this.#markTag();
    if (this.#depth > limits.MAX_DEPTH) throw limits.tooDeep(this.#file, this.#parser.line);
    if (this.#depth === 1) this.#options.onRoot?.(rootOf(tag));
    const name = localName(tag.name);
    if (this.#open.length > 0) this.#push(name, tag);
    else if (this.#wanted.has(name)) this.#begin(name, tag);
  }

  #markTag(): void {
    this.#lastTag = this.#parser.position;
    this.#lastLine = this.#parser.line;
  }

  #begin(name: string, tag: SaxesTagPlain): void {
    this.#recordStart = this.#parser.position;
    this.#elements = 0;
    this.#push(name, tag);
  }

  #push(name: string, { attributes }: SaxesTagPlain): void {
    const { line } = this.#parser;
    this.#elements += 1;
    if (this.#elements > limits.MAX_ELEMENTS) throw limits.tooLarge(this.#file, line);
    for (const key in attributes) attributes[key] = own(attributes[key] as string);
    const element: XmlElement = { name, attributes, children: [], text: '', line };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  #closeTag(): void {
    this.#depth -= 1;
    this.#markTag();
    const element = this.#open.pop();
    if (!element) return;
    element.text = own(this.#options.keepSpaces ? element.text : element.text.trim());
    if (this.#open.length === 0)
      this.#out.push({ element, line: element.line, extrait: extraitOfElement(element) });
  }
}
