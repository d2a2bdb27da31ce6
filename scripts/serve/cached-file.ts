/** A file of the site with its digest and its compressed forms, kept in memory while in use. */
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

type Entry = {
  etag: string;
  bodies: Partial<Record<Encoding, Buffer<ArrayBuffer>>>;
  bytes: number;
};

const MEMORY_LIMIT = 64 * 1024 * 1024;
const compress = {
  // 9 of 11: nearly the best for text, eight times faster.
  br: (body: Buffer<ArrayBuffer>) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Buffer<ArrayBuffer>) => promisify(gzip)(body),
  identity: async (body: Buffer<ArrayBuffer>) => body,
};

export class FileCache {
  #entries = new Map<string, Entry>();
  #bytes = 0;

  /** `stats` names the content: a file is never changed in place, a new one has another inode. */
  async read(path: string, stats: Stats, encoding: Encoding) {
    const key = `${stats.dev}:${stats.ino}:${stats.mtimeMs}:${stats.size}`;
    let entry = this.#entries.get(key);
    let body = entry?.bodies[encoding];
    if (!entry || !body) {
      const raw = entry?.bodies.identity ?? (await readFile(path));
      entry ??= { etag: digest(raw), bodies: {}, bytes: 0 };
      body = await compress[encoding](raw);
      entry.bodies[encoding] = body;
    }
    this.#remember(key, entry);
    return { body, etag: `"${entry.etag}${encoding === 'identity' ? '' : `-${encoding}`}"` };
  }

  #remember(key: string, entry: Entry) {
    this.#bytes -= this.#entries.has(key) ? entry.bytes : 0;
    entry.bytes = Object.values(entry.bodies).reduce((sum, { length }) => sum + length, 0);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
    for (const [oldest, { bytes }] of this.#entries) {
      if (this.#bytes <= MEMORY_LIMIT) break;
      this.#entries.delete(oldest);
      this.#bytes -= bytes;
    }
  }
}

function digest(body: Buffer<ArrayBuffer>) {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}
