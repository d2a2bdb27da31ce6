import type { Encoding } from '../encoding.ts';
import type { RecordReader, XmlRecord } from '../xml-records.ts';
import { sha256 } from './stored.ts';

type Parts = {
  bytes: Buffer;
  encoding: Encoding;
  reader: RecordReader;
  read: (bytes: Buffer) => XmlRecord[];
};

/** One element of a file, not parsed yet. */
export class Fragment {
  readonly #parts: Parts;
  /** Of the file, before it. */
  readonly line: number;
  readonly #depth: number;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { line, depth } = parts.reader.place;
    this.line = line;
    this.#depth = depth;
  }

  /** The same for the same bytes, read the same way, as deep in the file. */
  get key(): Buffer {
    const { bytes, encoding } = this.#parts;
    return sha256(Buffer.concat([Buffer.from(`${encoding} ${this.#depth} `), bytes]));
  }

  /** Parses it: one record, unless it is not what it seems. */
  read(): XmlRecord[] {
    return this.#parts.read(this.#parts.bytes);
  }

  /** Lines from its beginning to its end, once it is read. */
  get lines(): number {
    return this.#parts.reader.place.line - this.line;
  }

  skip(lines: number): void {
    this.#parts.reader.skip(lines);
  }
}
