import { EventEmitter, once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import type { Rejet } from '@portulan/content-schemas';

const CHUNK = 256 * 1024;

/**
 * Records wait in a temporary file: they can be sent while the source is still read, and a retry
 * sends the same bytes again without holding them in memory.
 */
export class Spool {
  readonly path: string;
  readonly #changes = new EventEmitter();
  #file: Promise<FileHandle> | undefined;
  #pending = '';
  #written = 0;
  #closed = false;
  /** What stopped the source before its end, if anything did. */
  failure: unknown;
  count = 0;

  constructor(path: string) {
    this.path = path;
    this.#changes.setMaxListeners(0);
  }

  /** The line of a record, which may be added again in another run. */
  add(type: string, record: unknown): string {
    const line = JSON.stringify({ type, record });
    this.addLine(line);
    return line;
  }

  addLine(line: string): void {
    this.#pending += `${line}\n`;
    this.count += 1;
  }

  /** A refused row leaves with the records, so that the CMS keeps it; it does not count as one. */
  addRejet(rejet: Rejet): void {
    this.#pending += `${JSON.stringify({ rejet })}\n`;
  }

  /** To call between batches: writes what has gathered, at the disk's pace. */
  async flush(force = false): Promise<void> {
    if (this.#pending.length < CHUNK && !force) return;
    const bytes = Buffer.from(this.#pending);
    this.#pending = '';
    this.#file ??= open(this.path, 'w+');
    await (await this.#file).writeFile(bytes);
    this.#written += bytes.length;
    this.#changes.emit('change');
  }

  /** No record follows; `failure` is what stopped the source, and stops whoever follows too. */
  async close(failure?: unknown): Promise<void> {
    if (!failure) await this.flush(true);
    this.failure = failure;
    this.#closed = true;
    this.#changes.emit('change');
    await (await this.#file)?.close();
  }

  /** Resolves when the first bytes are on the disk: true, or when none will come: false. */
  async started(): Promise<boolean> {
    while (this.#written === 0 && !this.#closed) await once(this.#changes, 'change');
    return this.#written > 0;
  }

  /** The bytes from the start, as they come, until the spool is closed. */
  async *follow(): AsyncGenerator<Buffer> {
    const reader = await open(this.path, 'r');
    let position = 0;
    try {
      for (;;) {
        while (position < this.#written) {
          const { bytesRead, buffer } = await reader.read(
            Buffer.allocUnsafe(Math.min(CHUNK, this.#written - position)),
            { position },
          );
          position += bytesRead;
          yield buffer.subarray(0, bytesRead);
        }
        if (this.failure) throw this.failure;
        if (this.#closed) return;
        await once(this.#changes, 'change');
      }
    } finally {
      await reader.close();
    }
  }
}
