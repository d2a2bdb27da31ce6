import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const FLUSH_AT = 256 * 1024;

/**
 * Records wait in a temporary file: the stream's first line counts the rejects, which are known
 * only at the end, and a retry sends the same bytes again without holding them in memory.
 */
export class Spool {
  readonly path: string;
  readonly #file: WriteStream;
  #pending = '';
  count = 0;

  constructor(path: string) {
    this.path = path;
    this.#file = createWriteStream(path);
  }

  add(type: string, record: unknown): void {
    this.#pending += `${JSON.stringify({ type, record })}\n`;
    this.count += 1;
  }

  /** To call between batches: writes what has gathered, at the disk's pace. */
  async flush(force = false): Promise<void> {
    if (this.#pending.length < FLUSH_AT && !force) return;
    const text = this.#pending;
    this.#pending = '';
    if (!this.#file.write(text)) await once(this.#file, 'drain');
  }

  async close(): Promise<void> {
    await this.flush(true);
    this.#file.end();
    await finished(this.#file);
  }
}
