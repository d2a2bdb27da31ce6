/** Renders pages in worker threads, which fetch their batches as they become free. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SiteError } from '../domain/site-error.ts';
import type { MediaFile } from '../images/address.ts';
import type { PreparedPage } from './manifest.ts';
import type { Batch, Rendered } from './render-worker.ts';

const BATCH = 40;
/** Fewer pages than this for each worker do not repay its start. */
const WORTH_A_WORKER = 150;

export type RenderOptions = { entry: string; staging: string };

function* batchesOf(pages: readonly PreparedPage[]): Generator<Batch> {
  for (let start = 0; start < pages.length; start += BATCH)
    yield pages.slice(start, start + BATCH).map(({ url, json }) => ({ url, json }));
}

function failure({ url, error }: { url: string; error: unknown }): SiteError {
  const reason = error instanceof Error ? error.message : String(error);
  return new SiteError('build.page', `La page ${url} n’a pas pu être construite : ${reason}`, { url }, error);
}

/** Published picture files by page, for the pages that show some. */
export async function renderPages(
  pages: readonly PreparedPage[],
  { entry, staging }: RenderOptions,
): Promise<Map<string, MediaFile[]>> {
  const images = new Map<string, MediaFile[]>();
  const batches = batchesOf(pages);

  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: { entry, staging } });
      const next = () => {
        const { value: batch } = batches.next();
        if (!batch) return resolve(void worker.terminate());
        worker.postMessage(batch);
      };
      worker.on('message', (answer: Rendered) => {
        if ('failed' in answer) {
          void worker.terminate();
          return reject(failure(answer.failed));
        }
        for (const [url, files] of answer.images) images.set(url, files);
        next();
      });
      worker.on('error', reject);
      next();
    });

  const workers = Math.min(availableParallelism(), Math.ceil(pages.length / WORTH_A_WORKER));
  await Promise.all(Array.from({ length: workers }, runWorker));
  return images;
}
