import { join } from 'node:path';
import type { IngestReport } from '@portulan/content-schemas';
import type { CmsClient } from '../cms-client/cms-client.ts';
import type { Archive } from './archive/archive.ts';
import { Keeping } from './archive/keep.ts';
import { Collector } from './collector.ts';
import { ImporterError } from './importer-error.ts';
import type { HashedFile } from './inspect.ts';
import type { Memo } from './memo/memo.ts';
import { originOf } from './origin.ts';
import type { Progress } from './progress.ts';
import { type Report, reportOf } from './report.ts';
import type { LoadContext, Prepared, Source } from './source.ts';
import { Spool } from './spool.ts';
import type { stopwatch } from './stopwatch.ts';

export type ImportOptions = {
  source: Source;
  /** A folder, an archive, a file or an http(s) address. */
  location: string;
  /** Absent: dry run, nothing is sent and nothing is asked of the CMS. */
  cms?: CmsClient;
  /** Where applied runs are kept; absent: nowhere. */
  archive?: Archive;
  /** Send again what is already there, and apply even when too much would be retired or rejected. */
  force?: boolean;
  progress: Progress;
  signal: AbortSignal;
  watch?: Watch;
};

/** For who wants to see a run from outside. */
export type Watch = {
  /** What the source chose to read among the files it was given. */
  chosen?(files: readonly HashedFile[]): void;
  /** All the lines of the run, on the disk until it ends; the CMS works meanwhile. */
  records?(path: string): Promise<void>;
};

export type Work = ImportOptions & { temporary: string; measures: ReturnType<typeof stopwatch> };

/** Reads the source into the spool; whoever follows the spool learns how it ended. */
async function fill(
  prepared: Prepared,
  spool: Spool,
  context: LoadContext,
  work: Work,
): Promise<void> {
  try {
    await prepared.load(context);
    context.signal.throwIfAborted();
    // The CMS refuses an empty run by itself, and keeps its rejects; a forced one it would take.
    if (work.force) refuseEmpty(work, spool);
  } catch (error) {
    await spool.close(error);
    throw error;
  }
  await spool.close();
}

/**
 * The memo of a run, opened by a source that has a use for it. A forced run trusts nothing that was
 * read before, a partial one would forget the rest of the source.
 */
function memoOf({ source, cms, archive, force }: Work) {
  let memo: Memo | undefined;
  const isOf = archive && cms && !force && source.mode === 'complet';
  return {
    open: isOf && { openMemo: () => (memo ??= archive.memo(source.name)) },
    commit: async () => memo?.commit(),
    close: async () => memo?.close(),
  };
}

/** The lines of one run and what is told around them. */
function openRun(prepared: Prepared, empreinte: string, work: Work) {
  const { source, force = false, progress, signal } = work;
  const spool = new Spool(join(work.temporary, 'records.ndjson'));
  const collector = new Collector(source.name, source.entities, spool);
  const memo = memoOf(work);
  const said = { mode: source.mode, empreinte, forcer: force, origine: originOf(work.location) };
  return {
    spool,
    collector,
    memo,
    context: { collector, progress, signal, ...memo.open },
    header: async () => ({ ...(await prepared.provenance()), ...said }),
    summary: () => ({
      rejetes: Object.fromEntries(collector.log.byEntity),
      avertissements: collector.log.warnings,
      fichiers: collector.files(),
    }),
  };
}

type Run = ReturnType<typeof openRun>;

const send = async (run: Run, cms: CmsClient): Promise<IngestReport> =>
  cms.sendRun(await run.header(), run);

/** Sends records while the source is still read; awaited once it is read. */
function sendAlong(run: Run, cms: CmsClient): Promise<IngestReport | undefined> {
  const sending = run.spool
    .started()
    .then((hasRecords) => (hasRecords ? send(run, cms) : undefined));
  // A failure of the source comes first, and stops the sending too.
  sending.catch(() => undefined);
  return sending;
}

/** Reads a source, sends what it gives, keeps what was applied. */
export async function loadRun(prepared: Prepared, empreinte: string, work: Work): Promise<Report> {
  const run = openRun(prepared, empreinte, work);
  try {
    return await readAndApply(prepared, run, work);
  } finally {
    await run.memo.close();
  }
}

async function readAndApply(prepared: Prepared, run: Run, work: Work): Promise<Report> {
  const { cms, progress } = work;
  const filling = fill(prepared, run.spool, run.context, work);
  const sending = cms && !prepared.beforeSend ? sendAlong(run, cms) : undefined;
  await filling.catch(async (error) => {
    await sending?.catch(() => undefined);
    throw error;
  });
  if (run.spool.count === 0) await sending?.catch(() => undefined);
  refuseEmpty(work, run.spool);
  if (cms) {
    await prepared.beforeSend?.(cms, run.context);
    const total = run.spool.count.toLocaleString('fr-FR');
    progress.step(`Envoi de ${total} enregistrements au CMS`, run.spool.count);
  }
  return conclude(prepared, run, sending ?? (cms && send(run, cms)), work);
}

/** Waits for the CMS, and uses the time. */
async function conclude(
  prepared: Prepared,
  run: Run,
  sending: Promise<IngestReport | undefined> | undefined,
  work: Work,
): Promise<Report> {
  const { source, archive, signal, measures } = work;
  const { spool, collector, header, summary } = run;
  const keeping =
    archive &&
    new Keeping(archive, { source: source.name, files: prepared.files, spool: spool.path, signal });
  try {
    const [answer] = await Promise.all([sending, work.watch?.records?.(spool.path)]);
    const sent = await header();
    const report = reportOf(source.name, sent.release, collector, answer, measures());
    if (!keeping || !answer) return report;
    await run.memo.commit();
    const passage = { run: sent, fin: { count: spool.count, ...summary() } };
    return await keeping.finish({ passage, report, identifiant: answer.identifiant });
  } catch (error) {
    await keeping?.abandon();
    throw error;
  }
}

function refuseEmpty({ source, location }: Work, spool: Spool): void {
  if (spool.count > 0) return;
  throw new ImporterError(
    `import.${source.name}.empty`,
    `Aucun enregistrement valable dans ${location} : les données en place sont gardées. Vérifiez que les fichiers sont ceux de la source.`,
  );
}
