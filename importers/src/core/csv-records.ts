/**
 * Cuts a CSV text into its records before they are parsed, so that one damaged line costs only
 * itself: an unclosed quote would otherwise swallow all the lines up to the next one.
 */

export type RawRecord = { line: number; text: string; ok: boolean };

/** A quoted field of the official files never comes near this many lines. */
const MAX_LINES = 500;

const field = (separator: string) => `(?:"[^"]*(?:""[^"]*)*"|[^"${separator}]*)`;

/** The grammar of one whole record (RFC 4180), line breaks allowed between quotes only. */
export function recordGrammar(separator: string): RegExp {
  const escaped = separator === '\t' ? '\\t' : separator;
  return new RegExp(`^${field(escaped)}(?:${escaped}${field(escaped)})*$`);
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest];
}

const isWhole = (text: string, grammar: RegExp) => grammar.test(text);
const opensQuote = (text: string) => (text.split('"').length - 1) % 2 === 1;

/** Holds the lines of a record that is still open and decides when it was in fact cut. */
class Assembler {
  readonly #grammar: RegExp;
  #open: string[] = [];
  #line = 0;
  readonly out: RawRecord[] = [];

  constructor(grammar: RegExp) {
    this.#grammar = grammar;
  }

  add(text: string, line: number): void {
    if (this.#open.length === 0) {
      if (!opensQuote(text)) this.#emit(text, line);
      else this.#begin(text, line);
      return;
    }
    const joined = [...this.#open, text];
    // A line that is a whole quoted record by itself cannot be the inside of a quoted field.
    const nextRecord = text.startsWith('"') && text.includes('"', 1) && !opensQuote(text) && isWhole(trimEnd(text), this.#grammar) && text.length > 2;
    if (nextRecord || joined.length > MAX_LINES) return this.#giveUp(joined);
    this.#open = joined;
    if (opensQuote(text)) this.#close();
  }

  /** At the end of the file, what is still open was cut. */
  finish(): void {
    while (this.#open.length > 0) this.#giveUp(this.#open);
  }

  #begin(text: string, line: number): void {
    this.#open = [text];
    this.#line = line;
  }

  #close(): void {
    const text = this.#open.join('\n');
    this.#open = [];
    this.#emit(text, this.#line);
  }

  /** Rejects the first open line alone and reads the following ones again. */
  #giveUp([cut = '', ...others]: string[]): void {
    const line = this.#line;
    this.#open = [];
    this.out.push({ line, text: cut, ok: false });
    for (const [index, text] of others.entries()) this.add(text, line + 1 + index);
  }

  #emit(text: string, line: number): void {
    const record = trimEnd(text);
    if (record.trim() !== '') this.out.push({ line, text: record, ok: isWhole(record, this.#grammar) });
  }
}

const trimEnd = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** Records in order, in batches; `line` is the physical line where each begins, from 1. */
export async function* csvRecords(chunks: AsyncIterable<string>, separator: string): AsyncGenerator<RawRecord[]> {
  const assembler = new Assembler(recordGrammar(separator));
  let line = 0;
  for await (const lines of linesOf(chunks)) {
    for (const text of lines) assembler.add(text, ++line);
    yield assembler.out.splice(0);
  }
  assembler.finish();
  yield assembler.out.splice(0);
}
