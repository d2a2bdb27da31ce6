/**
 * Cuts a CSV text into its records before they are parsed, so that one damaged line costs only
 * itself: an unclosed quote would otherwise swallow all the lines up to the next one.
 */

/** `values` when the record needed no real parser; `ok` false when its quotes make no sense. */
export type RawRecord = { line: number; text: string; ok: boolean; values?: string[] };

/** A quoted field of the official files never comes near this many lines. */
const MAX_LINES = 500;
/** Nor this many characters. */
const MAX_CHARACTERS = 4 * 1024 ** 2;

const field = (separator: string) => `(?:"[^"]*(?:""[^"]*)*"|[^"${separator}]*)`;

/** The grammar of one whole record (RFC 4180), line breaks allowed between quotes only. */
export function recordGrammar(separator: string): RegExp {
  const escaped = separator === '\t' ? '\\t' : separator;
  return new RegExp(`^${field(escaped)}(?:${escaped}${field(escaped)})*$`);
}

/**
 * The fields of a line whose fields are all quoted or none, and hold no quote: nearly every line of
 * the official files, and ten times faster than the parser. Undefined for any other line.
 */
export function simpleFields(text: string, separator: string): string[] | undefined {
  if (!text.includes('"')) return text.split(separator);
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return undefined;
  const values = text.slice(1, -1).split(`"${separator}"`);
  return values.some((value) => value.includes('"')) ? undefined : values;
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

const opensQuote = (text: string) => (text.split('"').length - 1) % 2 === 1;

/** Holds the lines of a record that is still open and decides when it was in fact cut. */
class Assembler {
  readonly #separator: string;
  readonly #grammar: RegExp;
  #open: string[] = [];
  #size = 0;
  #line = 0;
  readonly out: RawRecord[] = [];

  constructor(separator: string) {
    this.#separator = separator;
    this.#grammar = recordGrammar(separator);
  }

  add(text: string, line: number): void {
    const whole = trimEnd(text);
    const values = simpleFields(whole, this.#separator);
    if (this.#open.length === 0) {
      if (whole.trim() === '') return;
      if (values) this.out.push({ line, text: whole, ok: true, values });
      else if (opensQuote(text)) this.#begin(text, line);
      else this.#emit(text, line);
      return;
    }
    const joined = [...this.#open, text];
    // A line that is a whole quoted record by itself cannot be the inside of a quoted field.
    const nextRecord =
      whole.startsWith('"') && ((values?.length ?? 0) > 1 || this.#startsRecord(whole));
    this.#size += text.length;
    if (nextRecord || joined.length > MAX_LINES || this.#size > MAX_CHARACTERS) {
      this.#giveUp(joined);
      return;
    }
    this.#open = joined;
    if (opensQuote(text)) this.#close();
  }

  #startsRecord(text: string): boolean {
    return text.includes(`"${this.#separator}"`) && !opensQuote(text) && this.#grammar.test(text);
  }

  /** At the end of the file, what is still open was cut. */
  finish(): void {
    while (this.#open.length > 0) this.#giveUp(this.#open);
  }

  #begin(text: string, line: number): void {
    this.#open = [text];
    this.#size = text.length;
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
    this.out.push({ line, text: record, ok: this.#grammar.test(record) });
  }
}

const trimEnd = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** Records in order, in batches; `line` is the physical line where each begins, from 1. */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<RawRecord[]> {
  const assembler = new Assembler(separator);
  let line = 0;
  for await (const lines of linesOf(chunks)) {
    for (const text of lines) assembler.add(text, ++line);
    yield assembler.out.splice(0);
  }
  assembler.finish();
  yield assembler.out.splice(0);
}
