import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { IngestHeader, IngestTrailer } from '@portulan/content-schemas';

/** The NDJSON of one run, gzipped or not: header, records, trailer with their count. */
export function runBody(
  header: IngestHeader,
  spool: { path: string; count: number },
  gzipped: boolean,
): Readable {
  const trailer: IngestTrailer = { fin: { count: spool.count } };
  async function* lines() {
    yield `${JSON.stringify(header)}\n`;
    yield* createReadStream(spool.path, { highWaterMark: 256 * 1024 });
    yield `${JSON.stringify(trailer)}\n`;
  }
  const plain = Readable.from(lines(), { objectMode: false });
  if (!gzipped) return plain;
  const gzip = createGzip({ level: 1 });
  plain.on('error', (error) => gzip.destroy(error));
  return plain.pipe(gzip);
}
