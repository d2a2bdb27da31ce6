import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { IngestedRecord } from '../types';

const FLUSH_CHARACTERS = 256 * 1024;
const DIGEST_LENGTH = 64;

export type StagedRecord = { empreinte: string; record: IngestedRecord };

/** Checked records of one type on disk, each with its digest: a run may be larger than memory. */
export class StagingFile {
  private held: string[] = [];
  private size = 0;

  private constructor(private readonly handle: FileHandle) {}

  static async create(path: string): Promise<StagingFile> {
    return new StagingFile(await open(path, 'wx', 0o600));
  }

  async add(empreinte: string, record: IngestedRecord): Promise<void> {
    const line = `${empreinte}${JSON.stringify(record)}\n`;
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
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines)
    yield {
      empreinte: line.slice(0, DIGEST_LENGTH),
      record: JSON.parse(line.slice(DIGEST_LENGTH)),
    };
}
