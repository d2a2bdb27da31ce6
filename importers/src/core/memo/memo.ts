import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MemoWriter, StoredMemo } from './stored.ts';

const NAME = 'memoire.bin';
/** Beyond it the last parts of a file are parsed each time. */
const MAX_BYTES = 1024 ** 3;

type Where = {
  /** Of the source, beside its kept runs. */
  folder: string;
  /** Begins the names of what is not finished, which the archive tidies. */
  draft: string;
  /** Of the code that makes the values. */
  version: string;
  maxBytes?: number;
};

/**
 * What each part of the last file gave, by a digest of its bytes, so that a file that has hardly
 * changed is hardly parsed. Everything in it can be made again: whatever is wrong with it, the import
 * goes on without.
 */
export class Memo {
  readonly #where: Where;
  readonly #draft: string;
  readonly #maxBytes: number;
  #last: StoredMemo | undefined;
  #next: MemoWriter | undefined;

  constructor(where: Where) {
    this.#where = where;
    this.#maxBytes = where.maxBytes ?? MAX_BYTES;
    this.#draft = join(where.folder, `${where.draft}${process.pid}-${randomUUID()}`);
    this.#last = orNothing(() => new StoredMemo(join(where.folder, NAME), where.version));
    this.#next = orNothing(() => {
      mkdirSync(where.folder, { recursive: true });
      return new MemoWriter(this.#draft);
    });
  }

  find(key: Buffer): Buffer | undefined {
    return orNothing(() => this.#last?.find(key));
  }

  /** For the next time. */
  keep(key: Buffer, value: Buffer): void {
    if (!this.#next || this.#next.bytes + value.length > this.#maxBytes) return;
    try {
      this.#next.add(key, value);
    } catch {
      this.#drop();
    }
  }

  /** The run was applied: what was kept replaces what was known. */
  async commit(): Promise<void> {
    try {
      this.#next?.finish(this.#where.version);
      if (this.#next) await rename(this.#draft, join(this.#where.folder, NAME));
      this.#next = undefined;
    } catch {
      // The next file is parsed whole.
    }
    await this.close();
  }

  /** Nothing of what was kept stays, unless it was committed. */
  async close(): Promise<void> {
    orNothing(() => this.#last?.close());
    this.#last = undefined;
    this.#drop();
    await rm(this.#draft, { force: true }).catch(() => undefined);
  }

  #drop(): void {
    orNothing(() => this.#next?.close());
    this.#next = undefined;
  }
}

function orNothing<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
