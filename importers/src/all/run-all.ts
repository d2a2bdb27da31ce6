import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { CmsClient } from '../cms-client/cms-client.ts';
import type { Archive } from '../core/archive/archive.ts';
import { asImporterError, ImporterError } from '../core/importer-error.ts';
import type { InputFile } from '../core/input/input.ts';
import { releaseMemory } from '../core/memory.ts';
import type { Progress } from '../core/progress.ts';
import type { Report } from '../core/report.ts';
import { importFiles } from '../core/run-import.ts';
import type { Source } from '../core/source.ts';
import { stopwatch } from '../core/stopwatch.ts';
import { withTemporaryFolder } from '../core/temporary.ts';
import { assign, worksOf } from './assign.ts';
import { type FileState, fileStates, type Outcome } from './file-states.ts';
import { takeInventory } from './inventory.ts';
import { keptRecords } from './kept-records.ts';
import { type Liens, LinksReport } from './links-report.ts';
import { namedProgress } from './named-progress.ts';
import { placeOf } from './origin.ts';
import { type RunRecord, recordsOf } from './run-lines.ts';

export type Failure = { source: string; error: { code: string; message: string } };

/** What `all --json` prints. */
export type AllReport = {
  sources: (Report | Failure)[];
  fichiers: FileState[];
  liens: Liens;
  seconds: number;
};

export type AllOptions = {
  sources: readonly Source[];
  /** A folder, an archive or an http(s) address. */
  location: string;
  cms?: CmsClient;
  archive?: Archive;
  force?: boolean;
  progress: Progress;
  signal: AbortSignal;
};

/** After one of these the other sources would fail the same way, each after long retries. */
const STOPPING = new Set([
  'import.interrupted',
  'import.diskFull',
  'cms.unreachable',
  'cms.unauthorized',
  'cms.notPortulan',
]);

export const isFailure = (one: Report | Failure): one is Failure => 'error' in one;

class AllRun {
  readonly #options: AllOptions;
  readonly #links = new LinksReport();
  readonly results: (Report | Failure)[] = [];
  readonly outcomes = new Map<string, Outcome>();
  #stopped: ImporterError | undefined;

  constructor(options: AllOptions) {
    this.#options = options;
  }

  async one(source: Source, files: InputFile[], location: string): Promise<void> {
    const { name } = source;
    const outcome: Outcome = {};
    this.outcomes.set(name, outcome);
    try {
      if (this.#stopped) throw notTried(this.#stopped);
      this.results.push(await this.#import(source, files, location, outcome));
    } catch (error) {
      const failure = asImporterError(error);
      if (STOPPING.has(failure.code)) this.#stopped ??= failure;
      const { code, message } = failure;
      this.#options.progress.say(`${name} : ${message}`);
      this.results.push({ source: name, error: { code, message } });
      outcome.failure = message;
    }
  }

  async #import(
    source: Source,
    files: InputFile[],
    location: string,
    outcome: Outcome,
  ): Promise<Report> {
    const { sources: _, ...options } = this.#options;
    return importFiles(files, {
      ...options,
      source,
      location,
      progress: namedProgress(options.progress, source.name),
      watch: {
        chosen: (chosen) => {
          outcome.chosen = new Set(chosen.map((file) => file.name));
        },
        ...(options.cms ? {} : { records: (path) => this.#see(recordsOf(createReadStream(path))) }),
      },
    });
  }

  async #see(batches: AsyncIterable<RunRecord[]>): Promise<void> {
    for await (const records of batches)
      for (const { type, record } of records) this.#links.add(type, record);
  }

  /** What is in the CMS now, of every source and not only of those that this folder holds. */
  async seeKept(archive: Archive): Promise<void> {
    const applied = new Set(this.results.filter((one) => !isFailure(one)).map((one) => one.source));
    for (const { name } of this.#options.sources)
      if ((await archive.runs(name)).length > 0)
        await this.#see(keptRecords(archive, name)).catch(() => this.#links.untraced(name));
      else if (applied.has(name)) this.#links.untraced(name);
  }

  links = (): Liens => this.#links.result();
}

const notTried = (cause: ImporterError) =>
  new ImporterError(cause.code, `Pas essayée, pour la même raison : ${cause.message}`, { cause });

/**
 * Gives every file of a folder to the source that knows it and runs each source found, in their
 * order, as a run of its own: one that fails does not stop the others.
 */
export async function runAll(options: AllOptions): Promise<AllReport> {
  const { sources, location, progress, signal } = options;
  const measures = stopwatch();
  return withTemporaryFolder(async (temporary) => {
    progress.step('Inventaire des fichiers');
    const inventory = await takeInventory(location, {
      temporary,
      signal,
      onProgress: progress.say,
    });
    try {
      const assigned = assign(inventory.found, sources);
      const isFolder = (await stat(location).catch(() => undefined))?.isDirectory() ?? false;
      const run = new AllRun(options);
      for (const { source, files } of worksOf(assigned, sources)) {
        await run.one(source, files, isFolder ? placeOf(files, location) : location);
        releaseMemory();
      }
      if (options.archive && !signal.aborted) await run.seeKept(options.archive);
      return {
        sources: run.results,
        fichiers: fileStates(assigned, run.outcomes),
        liens: run.links(),
        seconds: measures().seconds,
      };
    } finally {
      await inventory.close();
      progress.done();
    }
  });
}
