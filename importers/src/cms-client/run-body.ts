import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Avertissement, IngestHeader, IngestTrailer } from '@portulan/content-schemas';
import type { Spool } from '../core/spool.ts';

/** Records as they come, and what is known of the reading when the last one has come. */
export type RunRecords = {
  spool: Pick<Spool, 'follow' | 'count' | 'failure'>;
  summary: () => Omit<IngestTrailer['fin'], 'count'>;
};

/** One line holds them all: a file of unknown words may give thousands, of which the first tell enough. */
const MAX_WARNINGS = 500;

function bounded(warnings: Avertissement[]): Avertissement[] {
  const others = warnings.slice(MAX_WARNINGS);
  if (others.length === 0) return warnings;
  const nombre = others.reduce((sum, warning) => sum + warning.nombre, 0);
  const message = `${others.length} autres avertissements, que le rapport de l’importation donne tous.`;
  return [...warnings.slice(0, MAX_WARNINGS), { code: 'import.warnings.others', message, nombre }];
}

/** The NDJSON of one run, gzipped or not: header, records, trailer with their count. */
export function runBody(
  header: IngestHeader,
  { spool, summary }: RunRecords,
  gzipped: boolean,
): Readable {
  async function* lines() {
    yield `${JSON.stringify(header)}\n`;
    yield* spool.follow();
    const said = summary();
    const trailer: IngestTrailer = {
      fin: { count: spool.count, ...said, avertissements: bounded(said.avertissements) },
    };
    yield `${JSON.stringify(trailer)}\n`;
  }
  const plain = Readable.from(lines(), { objectMode: false });
  if (!gzipped) return plain;
  const gzip = createGzip({ level: 1 });
  plain.on('error', (error) => gzip.destroy(error));
  return plain.pipe(gzip);
}
