/** Renders batches of pages into the staging folder; one of these runs on each processor. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type MediaFile, mediaFilesIn } from '../images/address.ts';
import type { Page } from '../page-models/types.ts';
import { fileOf } from './files.ts';

export type Batch = { url: string; json: string }[];
export type Rendered =
  | { images: [url: string, files: MediaFile[]][] }
  | { failed: { url: string; error: unknown } };

class PageFailure extends Error {
  readonly url: string;
  constructor(url: string, cause: unknown) {
    super(url, { cause });
    this.url = url;
  }
}

type Bundle = { render: (page: Page) => Promise<string> };

const { entry, staging } = workerData as { entry: string; staging: string };
const bundle: Promise<Bundle> = import(pathToFileURL(entry).href);

/** The file may be shared with an earlier version: it is replaced, never written into. */
async function replace(file: string, content: string): Promise<void> {
  const aside = `${file}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(aside, content);
  await rename(aside, file);
}

async function renderOne({ url, json }: Batch[number]): Promise<[url: string, files: MediaFile[]]> {
  const { render } = await bundle;
  const html = await render(JSON.parse(json)).catch((error: unknown) => {
    throw new PageFailure(url, error);
  });
  await replace(join(staging, fileOf(url)), html);
  return [url, mediaFilesIn(html)];
}

/** All at once: Astro waits for a digest of each stylesheet and script of a page, the disk for itself. */
async function renderBatch(batch: Batch): Promise<Rendered> {
  try {
    const images = await Promise.all(batch.map(renderOne));
    return { images: images.filter(([, files]) => files.length > 0) };
  } catch (error) {
    if (error instanceof PageFailure) return { failed: { url: error.url, error: error.cause } };
    throw error;
  }
}

parentPort?.on('message', async (batch: Batch) =>
  parentPort?.postMessage(await renderBatch(batch)),
);
