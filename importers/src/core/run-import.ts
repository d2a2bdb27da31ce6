import type { ImportRun } from '@portulan/content-schemas';
import { knownValidators, rememberDownload } from './archive/known-download.ts';
import { credited } from './credit.ts';
import { fingerprint } from './fingerprint.ts';
import { type InputFile, isAddress, openInput } from './input/input.ts';
import type { Validators } from './input/request.ts';
import { type ImportOptions, loadRun, type Work } from './load-run.ts';
import { identicalReport, type Report } from './report.ts';
import type { Source } from './source.ts';
import { stopwatch } from './stopwatch.ts';
import { withTemporaryFolder } from './temporary.ts';

export type { ImportOptions };

/** Official files → validated records → CMS. Throws an `ImporterError`; until the CMS says so, nothing has changed. */
export async function runImport(options: ImportOptions): Promise<Report> {
  const measures = stopwatch();
  return withTemporaryFolder(async (temporary) => {
    const last = await lastDownload(options);
    const input = await openInput(options.location, {
      temporary,
      signal: options.signal,
      onProgress: options.progress.say,
      known: last?.validators ?? {},
    });
    try {
      if (last && input.unchanged) return identicalReport(last.run, measures());
      const { validators } = input;
      return await readAndSend(input.files, { ...options, temporary, measures }, validators);
    } finally {
      await input.close();
      options.progress.done();
    }
  });
}

/** The last run of a source at an address, and what to ask the server of that address with. */
async function lastDownload({ source, location, cms, archive, force }: ImportOptions) {
  if (!isAddress(location) || !cms || !archive || force) return undefined;
  const run = await cms.lastRun(source.name);
  if (!run || !isDone(run, source)) return undefined;
  return { run, validators: await knownValidators(archive, run, location) };
}

/** After a partial run, a full one of the same files has something left to do: to retire. */
const isDone = (last: ImportRun, { mode }: Source) => last.mode === mode || last.mode === 'complet';

/** The same for files that are open already. */
export const importFiles = (files: InputFile[], options: ImportOptions): Promise<Report> =>
  withTemporaryFolder((temporary) =>
    readAndSend(files, { ...options, temporary, measures: stopwatch() }),
  );

async function readAndSend(
  files: InputFile[],
  work: Work,
  validators?: Validators,
): Promise<Report> {
  const { source, cms, archive, location, force = false, progress, signal } = work;
  const read = await source.prepare(files, { progress, signal });
  const prepared = await credited(read, files, source.name, signal);
  work.watch?.chosen?.(prepared.files);
  const empreinte = fingerprint(source.name, prepared.files);
  const last = force ? undefined : await cms?.lastRun(source.name);
  const report =
    last?.empreinte === empreinte && isDone(last, source)
      ? identicalReport(last, work.measures())
      : await loadRun(prepared, empreinte, work);
  if (archive && validators)
    await rememberDownload(archive, source.name, { ...validators, location, empreinte });
  return report;
}
