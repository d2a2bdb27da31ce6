/** Renders pages in worker threads, which fetch their batches as they become free. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SiteError } from '../domain/site-error.ts';
import type { PreparedPage } from './prepare.ts';
import type { Batch, Rendered } from './render-worker.ts';

const BATCH = 40;
/** Fewer pages than this for each worker do not repay its start. */
const WORTH_A_WORKER = 150;

/** `code` is where compiled code is kept. */
export type RenderOptions = { entry: string; staging: string; code: string };

/** A thread does not share the compiled code of its process unless it asks: half a second for each. */
const begin = (code: string): string => `
require('node:module').enableCompileCache(${JSON.stringify(code)});
import(${JSON.stringify(new URL('./render-worker.ts', import.meta.url).href)});
`;

function failure({ url, error }: { url: string; error: unknown }): SiteError {
  const reason = error instanceof Error ? error.message : String(error);
  return new SiteError(
    'build.page',
    `La page ${url} n’a pas pu être construite : ${reason}`,
    { url },
    error,
  );
}

function note(
  batch: readonly PreparedPage[],
  answer: Exclude<Rendered, { failed: unknown }>,
): void {
  const images = new Map(answer.images);
  const apports = new Map(answer.apports);
  for (const page of batch) {
    const [files, apport] = [images.get(page.url), apports.get(page.url)];
    if (files) page.entry.images = files;
    if (!apport) continue;
    page.entry.nom = apport.nom;
    page.apport = apport;
  }
}

export class Renderer {
  readonly #options: RenderOptions;
  readonly #workers: Worker[] = [];

  /** The workers asked for load the templates while the models are computed. */
  constructor(options: RenderOptions, workers: number) {
    this.#options = options;
    while (this.#workers.length < workers) this.#start();
  }

  #start(): Worker {
    const worker = new Worker(begin(this.#options.code), {
      eval: true,
      workerData: this.#options,
      // Pages are short-lived: a larger nursery spares the collector a tenth of the time.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    this.#workers.push(worker);
    return worker;
  }

  /**
   * Writes the pages into the staging folder, and notes in each entry the pictures that it shows and
   * what it brings to the index of names. Gives the seconds that went into other files than the HTML.
   */
  async render(
    pages: readonly PreparedPage[],
    onDone: (done: number) => void = () => undefined,
  ): Promise<number> {
    const wanted = Math.min(availableParallelism(), Math.ceil(pages.length / WORTH_A_WORKER));
    while (this.#workers.length < wanted) this.#start();
    let next = 0;
    const take = () => {
      next += BATCH;
      return pages.slice(next - BATCH, next);
    };
    let done = 0;
    const count = (pages: number) => {
      done += pages;
      onDone(done);
    };
    const beside = await Promise.all(
      this.#workers.map((worker) => this.#work(worker, take, count)),
    );
    // They work at once: each second of theirs is a part of one.
    return beside.reduce((sum, each) => sum + each, 0) / this.#workers.length / 1000;
  }

  /** Gives what `Rendered` calls `beside`, of all its batches. */
  #work(
    worker: Worker,
    take: () => PreparedPage[],
    count: (pages: number) => void,
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      let batch: PreparedPage[] = [];
      let beside = 0;
      const send = () => {
        batch = take();
        if (batch.length === 0) return resolve(beside);
        worker.postMessage(batch.map(({ url, json = '' }) => ({ url, json })) satisfies Batch);
      };
      worker.on('message', (answer: Rendered) => {
        if ('failed' in answer) return reject(failure(answer.failed));
        beside += answer.beside;
        note(batch, answer);
        count(batch.length);
        return send();
      });
      worker.on('error', reject);
      send();
    });
  }

  close(): void {
    for (const worker of this.#workers) void worker.terminate();
  }
}
