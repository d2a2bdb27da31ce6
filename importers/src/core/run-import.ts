import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { IngestReport } from '@portulan/content-schemas';
import type { CmsClient } from '../cms-client/cms-client.ts';
import { Collector } from './collector.ts';
import { fingerprint } from './fingerprint.ts';
import { ImporterError } from './importer-error.ts';
import { type Input, openInput } from './input/input.ts';
import type { Progress } from './progress.ts';
import { identicalReport, type Report, reportOf } from './report.ts';
import type { LoadContext, Prepared, Source } from './source.ts';
import { Spool } from './spool.ts';
import { withTemporaryFolder } from './temporary.ts';

export type ImportOptions = {
  source: Source;
  /** A folder, an archive, a file or an http(s) address. */
  location: string;
  /** Absent: dry run, nothing is sent and nothing is asked of the CMS. */
  cms?: CmsClient;
  /** Send again what is already there, and apply even when too much would be retired or rejected. */
  force?: boolean;
  progress: Progress;
  signal: AbortSignal;
};

function stopwatch() {
  const start = performance.now();
  return () => ({
    seconds: Math.round((performance.now() - start) / 10) / 100,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}

type Work = ImportOptions & { temporary: string; measures: ReturnType<typeof stopwatch> };

/** Official files → validated records → CMS. Throws an `ImporterError`; until the CMS says so, nothing has changed. */
export async function runImport(options: ImportOptions): Promise<Report> {
  const measures = stopwatch();
  return withTemporaryFolder(async (temporary) => {
    const input: Input = await openInput(options.location, {
      temporary,
      signal: options.signal,
      onProgress: options.progress.say,
    });
    try {
      return await readAndSend(input, { ...options, temporary, measures });
    } finally {
      await input.close();
      options.progress.done();
    }
  });
}

async function readAndSend(input: Input, work: Work): Promise<Report> {
  const { source, cms, force = false, progress, signal } = work;
  const prepared = await source.prepare(input.files, { progress, signal });
  const empreinte = fingerprint(source.name, prepared.files);
  const last = force ? undefined : await cms?.lastRun(source.name);
  if (last?.empreinte === empreinte) return identicalReport(last, work.measures());
  return load(prepared, empreinte, work);
}

/** Reads the source into the spool; whoever follows the spool learns how it ended. */
async function fill(prepared: Prepared, spool: Spool, context: LoadContext): Promise<void> {
  try {
    await prepared.load(context);
    context.signal.throwIfAborted();
  } catch (error) {
    await spool.close(error);
    throw error;
  }
  await spool.close();
}

async function load(prepared: Prepared, empreinte: string, work: Work): Promise<Report> {
  const { source, cms, force = false, progress, signal } = work;
  const spool = new Spool(join(work.temporary, 'records.ndjson'));
  const collector = new Collector(source.name, source.entities, spool);
  const context = { collector, progress, signal };
  const rejetes = () => Object.fromEntries(collector.log.byEntity);

  async function send(client: CmsClient): Promise<IngestReport> {
    const run = { ...(await prepared.provenance()), mode: source.mode, empreinte, forcer: force };
    return client.sendRun(run, { spool, rejetes });
  }

  const filling = fill(prepared, spool, context);
  let sending: Promise<IngestReport | undefined> | undefined;
  if (cms && !prepared.beforeSend) {
    sending = spool.started().then((hasRecords) => (hasRecords ? send(cms) : undefined));
    // Awaited below: a failure of the source comes first, and stops the sending too.
    sending.catch(() => undefined);
  }
  await filling.catch(async (error) => {
    await sending?.catch(() => undefined);
    throw error;
  });
  refuseEmpty(work, spool);
  if (cms) {
    await prepared.beforeSend?.(cms, context);
    const total = spool.count.toLocaleString('fr-FR');
    progress.step(`Envoi de ${total} enregistrements au CMS`, spool.count);
  }
  const answer = cms && (await (sending ?? send(cms)));
  const { release } = await prepared.provenance();
  return reportOf(source.name, release, collector, answer, work.measures());
}

function refuseEmpty({ source, location }: Work, spool: Spool): void {
  if (spool.count > 0) return;
  throw new ImporterError(
    `import.${source.name}.empty`,
    `Aucun enregistrement valable dans ${location} : les données en place sont gardées. Vérifiez que les fichiers sont ceux de la source.`,
  );
}
