import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IngestedRecord } from '../types';
import { splitLines } from './lines';

const FLUSH_CHARACTERS = 256 * 1024;
const CHUNK_BYTES = 256 * 1024;
const DIGEST_LENGTH = 64;
/** Stands in no key: JSON Schema refuses control characters in all of them. */
const SEPARATOR = '\t';

/** `record()` parses when asked: most records of a run have not changed and need no more than their digest. */
export type StagedRecord = { key: string; empreinte: string; record: () => IngestedRecord };

/** Checked records of one type on disk, each with its digest: a run may be larger than memory. */
export class StagingFile {
  private held: string[] = [];
  private size = 0;

  private constructor(private readonly handle: FileHandle) {}

  static async create(path: string): Promise<StagingFile> {
    return new StagingFile(await open(path, 'wx', 0o600));
  }

  /** `text` is the record's line of the stream, as it came. */
  async add(key: string, empreinte: string, text: string): Promise<void> {
    const line = `${empreinte}${key}${SEPARATOR}${text}\n`;
    this.held.push(line);
    this.size += line.length;
    if (this.size > FLUSH_CHARACTERS) await this.flush();
  }

  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.handle.close();
    }
  }

  private async flush(): Promise<void> {
    const text = this.held.join('');
    this.held = [];
    this.size = 0;
    if (text) await this.handle.writeFile(text);
  }
}

export async function* readStaged(path: string): AsyncGenerator<StagedRecord> {
  for await (const { text: line } of splitLines(
    createReadStream(path, { highWaterMark: CHUNK_BYTES }),
  )) {
    const separator = line.indexOf(SEPARATOR, DIGEST_LENGTH);
    yield {
      empreinte: line.slice(0, DIGEST_LENGTH),
      key: line.slice(DIGEST_LENGTH, separator),
      record: () => (JSON.parse(line.slice(separator + 1)) as { record: IngestedRecord }).record,
    };
  }
}
