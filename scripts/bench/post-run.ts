import { request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { IngestReport } from '@portulan/content-schemas';
import { runBody } from '../../importers/src/cms-client/run-body.ts';
import { Archive } from '../../importers/src/core/archive/archive.ts';
import { importsFolder } from '../../importers/src/core/home.ts';
import { Failure } from '../lib/failure.ts';
import type { Throwaway } from './throwaway.ts';

export type Posted = {
  /** From the last byte sent to the answer: what is left then is to apply. */
  applySeconds: number;
  /** From the first byte. */
  seconds: number;
  records: number;
};

/** The last run of a source that the importers kept, sent again to another CMS, and timed. */
export async function postKeptRun(
  from: Throwaway['env'],
  source: string,
  to: Throwaway,
): Promise<Posted> {
  const kept = await new Archive(importsFolder(from)).run(source);
  const { run, fin } = await kept.passage();
  const { count, ...summary } = fin;
  const spool = { count, failure: undefined, follow: () => kept.follow() };
  const started = performance.now();
  const sending = request(`${to.url}/api/ingest/runs`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${to.secrets.PORTULAN_TOKEN_IMPORTEUR}`,
      'Content-Type': 'application/x-ndjson',
    },
  });
  const answered = answerOf(sending);
  await pipeline(runBody({ run }, { spool, summary: () => summary }, false), sending);
  const sent = performance.now();
  const report = IngestReport.parse(await answered);
  const ended = performance.now();
  const records = Object.values(report.entities).reduce((sum, { created }) => sum + created, 0);
  return { applySeconds: (ended - sent) / 1000, seconds: (ended - started) / 1000, records };
}

async function answerOf(sending: ReturnType<typeof request>): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<NodeJS.ReadableStream>();
  sending.once('response', resolve).once('error', reject);
  const body = await Array.fromAsync((await promise) as AsyncIterable<Buffer>);
  const text = Buffer.concat(body).toString('utf8');
  const answer: { code?: string } = JSON.parse(text);
  if (answer.code) throw new Failure('bench.ingest', text.slice(0, 300));
  return answer;
}
