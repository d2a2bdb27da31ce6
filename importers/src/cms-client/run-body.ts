import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { IngestHeader, IngestTrailer } from '@portulan/content-schemas';
import type { Spool } from '../core/spool.ts';

/** Records as they come, and how many were refused, which is known when the last one has come. */
export type RunRecords = {
  spool: Pick<Spool, 'follow' | 'count' | 'failure'>;
  rejetes: () => Record<string, number>;
};

/** The NDJSON of one run, gzipped or not: header, records, trailer with their count. */
export function runBody(
  header: IngestHeader,
  { spool, rejetes }: RunRecords,
  gzipped: boolean,
): Readable {
  async function* lines() {
    yield `${JSON.stringify(header)}\n`;
    yield* spool.follow();
    const trailer: IngestTrailer = { fin: { count: spool.count, rejetes: rejetes() } };
    yield `${JSON.stringify(trailer)}\n`;
  }
  const plain = Readable.from(lines(), { objectMode: false });
  if (!gzipped) return plain;
  const gzip = createGzip({ level: 1 });
  plain.on('error', (error) => gzip.destroy(error));
  return plain.pipe(gzip);
}
