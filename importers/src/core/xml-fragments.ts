/**
 * Cuts the bytes of an XML file where the elements of one name begin and end, so that what was read
 * once is known again without parsing it. At the first thing it is not made for, the rest of the file
 * comes as one piece, for the parser to judge: it is never wrong about what it cuts.
 */
export type Piece = { bytes: Buffer; isFragment: boolean };

/** Real ones are some tens of kilobytes. */
const MAX_FRAGMENT = 1024 ** 2;

/** Not made for that. */
const ODD = 'odd';
/** Where a thing ends; undefined: further than the bytes go. */
type End = number | undefined | typeof ODD;

const code = (sign: string) => sign.charCodeAt(0);
const [LT, GT, SLASH, CR] = [code('<'), code('>'), code('/'), code('\r')];
const [QUOTE, APOSTROPHE] = [code('"'), code("'")];
const isSpace = (byte = 0) => byte === 32 || (byte >= 9 && byte <= 13);

const begins = (mark: Buffer, bytes: Buffer, at: number): boolean =>
  bytes.subarray(at, at + mark.length).equals(mark);

/** What hides tags, by its first mark. */
const HIDING: readonly (readonly [Buffer, Buffer])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
].map(([opening = '', closing = '']) => [Buffer.from(opening), Buffer.from(closing)]);
const LONGEST_MARK = 9;

const isHiding = (bytes: Buffer, at: number) => [code('!'), code('?')].includes(bytes[at + 1] ?? 0);

/** The end of a comment, an instruction or a CDATA section. */
function endOfHidden(bytes: Buffer, start: number): End {
  if (bytes.length - start < LONGEST_MARK) return undefined;
  const [opening, closing] = HIDING.find(([mark]) => begins(mark, bytes, start)) ?? [];
  if (!opening || !closing) return ODD;
  const end = bytes.indexOf(closing, start + opening.length);
  return end < 0 ? undefined : end + closing.length;
}

/** Where the next thing that may hide tags begins; -1 when there is none before `until`. */
function nextHidden(bytes: Buffer, from: number, until: number): number {
  const within = bytes.subarray(from, until);
  const found = ['<!', '<?'].map((mark) => within.indexOf(mark)).filter((at) => at >= 0);
  return found.length > 0 ? from + Math.min(...found) : -1;
}

/** The end of a tag, whose values may hold « > ». */
function endOfTag(bytes: Buffer, start: number): End {
  let quote = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (quote) quote = byte === quote ? 0 : quote;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GT) return at + 1;
  }
  return undefined;
}

/** Between fragments, text that cannot join what stands on both sides of one: no half of an entity, of « ]]> » or of a line end. */
const isPlain = (text: Buffer) =>
  text.length === 0 || !(text.includes('&') || text.includes(']') || text.at(-1) === CR);

export class FragmentSplitter {
  readonly #opening: Buffer;
  readonly #closing: Buffer;
  readonly #otherForm: RegExp;
  #held: Buffer = Buffer.alloc(0);
  #gaveUp = false;

  /** @param name of the elements, as it is written without a prefix */
  constructor(name: string) {
    this.#opening = Buffer.from(`<${name}`);
    this.#closing = Buffer.from(`</${name}`);
    this.#otherForm = new RegExp(`^</?(?:[^\\s/>]*:)?${name}[\\s/>]`);
  }

  /** The pieces that this chunk completes: all the bytes, in their order. */
  *push(chunk: Buffer): Generator<Piece> {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    let given = 0;
    let at = 0;
    while (!this.#gaveUp) {
      const tag = bytes.indexOf(LT, at);
      const end = tag < 0 ? undefined : this.#endFrom(bytes, at, tag);
      if (end === undefined) break;
      if (end === ODD) this.#gaveUp = true;
      else if (this.#isFragment(bytes, tag)) {
        if (tag > given) yield { bytes: bytes.subarray(given, tag), isFragment: false };
        yield { bytes: bytes.subarray(tag, end), isFragment: true };
        given = end;
      }
      if (end !== ODD) at = end;
    }
    if (bytes.length - at > MAX_FRAGMENT) this.#gaveUp = true;
    const ready = this.#gaveUp ? bytes.length : at;
    if (ready > given) yield { bytes: bytes.subarray(given, ready), isFragment: false };
    this.#held = Buffer.from(bytes.subarray(ready));
  }

  /** What waited for an end that never came: white space, or what a cut file leaves. */
  finish = (): Buffer => this.#held;

  #isFragment(bytes: Buffer, tag: number): boolean {
    const after = bytes[tag + this.#opening.length];
    return begins(this.#opening, bytes, tag) && (after === GT || isSpace(after));
  }

  /** The end of what begins at `tag`, after a text that begins at `from`: a fragment, or a tag. */
  #endFrom(bytes: Buffer, from: number, tag: number): End {
    if (!isPlain(bytes.subarray(from, tag))) return ODD;
    if (tag + this.#closing.length >= bytes.length) return undefined;
    if (isHiding(bytes, tag)) return endOfHidden(bytes, tag);
    if (this.#isFragment(bytes, tag)) return this.#endOfFragment(bytes, tag);
    const end = endOfTag(bytes, tag);
    if (typeof end !== 'number') return end;
    return this.#otherForm.test(bytes.toString('latin1', tag, end)) ? ODD : end;
  }

  #endOfFragment(bytes: Buffer, start: number): End {
    let at = start + this.#opening.length;
    for (;;) {
      const closing = bytes.indexOf(this.#closing, at);
      const hidden = nextHidden(bytes, at, closing < 0 ? bytes.length : closing);
      const until = hidden < 0 ? closing : hidden;
      if (until < 0) return undefined;
      if (this.#nests(bytes.subarray(at, until))) return ODD;
      const end = hidden < 0 ? this.#endOfClosing(bytes, closing) : endOfHidden(bytes, hidden);
      if (typeof end !== 'number' || (hidden < 0 && bytes[end - 1] === GT)) return end;
      at = end;
    }
  }

  /** After its « > », or after the name when that is the beginning of another one. */
  #endOfClosing(bytes: Buffer, closing: number): End {
    let at = closing + this.#closing.length;
    while (isSpace(bytes[at])) at += 1;
    if (at >= bytes.length) return undefined;
    return bytes[at] === GT ? at + 1 : at;
  }

  #nests(inside: Buffer): boolean {
    const { length } = this.#opening;
    for (
      let at = inside.indexOf(this.#opening);
      at >= 0;
      at = inside.indexOf(this.#opening, at + 1)
    ) {
      const after = inside[at + length];
      if (after === GT || after === SLASH || isSpace(after)) return true;
    }
    return false;
  }
}
