import type { CmsClient } from '../../cms-client/cms-client.ts';
import type { RunRecords } from '../../cms-client/run-body.ts';
import type { Progress } from '../progress.ts';
import { type Report, replayedReport } from '../report.ts';
import { stopwatch } from '../stopwatch.ts';
import type { Archive } from './archive.ts';
import { Draft } from './draft.ts';
import type { KeptRun, Passage } from './kept-run.ts';

export type ReplayOptions = {
  source: string;
  /** The name of a kept run; the last one without it. */
  name?: string | undefined;
  archive: Archive;
  cms: CmsClient;
  /** Apply even when too much would be retired: an older release retires what came after it. */
  force?: boolean;
  progress: Progress;
};

/** The kept records, as the client sends those of a spool. */
function recordsOf(kept: KeptRun, { count, ...summary }: Passage['fin']): RunRecords {
  const spool = {
    count,
    follow: () => kept.follow(),
    get failure() {
      return kept.failure;
    },
  };
  return { spool, summary: () => summary };
}

/**
 * Sends a kept run again, as it was: the source is not read, so its files may be gone and its code
 * may have changed. It is then the last one, here as in the CMS.
 */
export async function replay(options: ReplayOptions): Promise<Report> {
  const { source, name, archive, cms, force = false, progress } = options;
  const measures = stopwatch();
  const kept = await archive.run(source, name);
  const { run, fin } = await kept.passage();
  progress.step(`Envoi de ${fin.count.toLocaleString('fr-FR')} enregistrements gardés`, fin.count);
  const answer = await cms.sendRun({ ...run, forcer: force }, recordsOf(kept, fin));
  progress.done();
  const report = replayedReport(kept.name, await kept.rapport(), answer, measures());
  const renewed = await archive.renew(source, kept, answer.identifiant);
  await new Draft(renewed.folder).keepReport(report);
  return report;
}
