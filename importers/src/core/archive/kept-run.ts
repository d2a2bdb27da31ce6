import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createZstdDecompress } from 'node:zlib';
import { IngestHeader, IngestTrailer } from '@portulan/content-schemas';
import { z } from 'zod';
import { ImporterError } from '../importer-error.ts';
import type { Report } from '../report.ts';

/** What was told to the CMS around the records: enough, with them, to tell it again. */
export const Passage = z.strictObject({ ...IngestHeader.shape, ...IngestTrailer.shape });
export type Passage = z.infer<typeof Passage>;

/** The parts of a kept run, under its folder. */
export const parts = {
  brut: 'brut',
  records: 'records.ndjson.zst',
  passage: 'passage.json',
  rapport: 'rapport.json',
} as const;

const damaged = (folder: string, cause: unknown) =>
  new ImporterError(
    'import.archive.damaged',
    `L’importation gardée dans ${folder} est abîmée. Choisissez-en une autre, ou importez de nouveau les fichiers.`,
    { cause },
  );

/** One applied run of a source, as it was kept. */
export class KeptRun {
  readonly folder: string;
  /** What stopped the reading of its records, if anything did. */
  failure: unknown;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Begins with the date (UTC): names sort by age. */
  get name(): string {
    return basename(this.folder);
  }

  passage = async (): Promise<Passage> =>
    this.#json(parts.passage, (value) => Passage.parse(value));

  rapport = async (): Promise<Report> => this.#json(parts.rapport, (value) => value as Report);

  async #json<T>(part: string, read: (value: unknown) => T): Promise<T> {
    try {
      return read(JSON.parse(await readFile(join(this.folder, part), 'utf8')));
    } catch (cause) {
      throw damaged(this.folder, cause);
    }
  }

  /** The bytes that were sent between header and trailer. */
  async *follow(): AsyncGenerator<Buffer> {
    const file = createReadStream(join(this.folder, parts.records));
    const plain = createZstdDecompress();
    file.on('error', (error) => plain.destroy(error));
    try {
      for await (const chunk of file.pipe(plain)) yield chunk as Buffer;
    } catch (cause) {
      this.failure = damaged(this.folder, cause);
      throw this.failure;
    } finally {
      file.destroy();
    }
  }
}
