import { constants, createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, constants as zlib } from 'node:zlib';
import type { DiskFile, InputFile } from '../input/input.ts';
import type { Report } from '../report.ts';
import { type Passage, parts } from './kept-run.ts';

const MAX_RAW_BYTES = 2 * 1024 ** 3;
const CHUNK = 256 * 1024;

/** Each disk file once: several members of one archive lie in the same. */
const diskFiles = (files: readonly InputFile[]): DiskFile[] => [
  ...new Map(files.flatMap(({ disk }) => (disk ? [[disk.path, disk]] : []))).values(),
];

async function sizeOf(files: readonly DiskFile[]): Promise<number> {
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A run being kept, aside from those that are: it counts only once it has its name. */
export class Draft {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * A copy of what was read, for free where the disk can share it. False when it is too much to copy.
   */
  async keepRaw(files: readonly InputFile[], maxBytes = MAX_RAW_BYTES): Promise<boolean> {
    const raw = diskFiles(files);
    if ((await sizeOf(raw)) > maxBytes) return false;
    for (const { path, name } of raw) {
      const copy = join(this.folder, parts.brut, name);
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(path, copy, constants.COPYFILE_FICLONE);
    }
    return true;
  }

  /** The compression runs beside JavaScript: it takes a core that a waiting importer leaves free. */
  async keepRecords(spool: string, signal?: AbortSignal): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await pipeline(
      createReadStream(spool, { highWaterMark: CHUNK }),
      createZstdCompress({
        chunkSize: CHUNK,
        params: { [zlib.ZSTD_c_compressionLevel]: 1 },
      }),
      createWriteStream(join(this.folder, parts.records)),
      signal ? { signal } : {},
    );
  }

  keepPassage = (passage: Passage): Promise<void> => this.#write(parts.passage, passage);

  keepReport = (report: Report): Promise<void> => this.#write(parts.rapport, report);

  discard = (): Promise<void> => rm(this.folder, { recursive: true, force: true });

  async #write(part: string, value: unknown): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, part), `${JSON.stringify(value)}\n`);
  }
}
