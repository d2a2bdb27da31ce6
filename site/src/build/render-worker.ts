/** Renders batches of pages into the staging folder; one of these runs on each processor. */
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { MediaFile } from '../images/address.ts';
import { filesBeside, picturesOf } from '../machines/beside.ts';
import type { Page } from '../page-models/types.ts';
import { siteOrigin } from './extras.ts';
import { fileOf, writeBeside, writeWhole } from './files.ts';
import { type Apport, apportDe } from './noms.ts';
import type { RenderOptions } from './render.ts';

export type Batch = { url: string; json: string }[];
export type Rendered =
  | {
      images: [url: string, files: MediaFile[]][];
      apports: [url: string, apport: Apport][];
      /** Of the time that the batch took, what went into all but its HTML, ms. */
      beside: number;
    }
  | { failed: { url: string; error: unknown } };

type Bundle = { render: (page: Page) => Promise<Buffer> };

const { entry, staging } = workerData as RenderOptions;
const origin = siteOrigin();
const bundle: Promise<Bundle> = import(pathToFileURL(entry).href);
// A thread that is ended does not keep what it compiled.
bundle.then(
  () => flushCompileCache(),
  () => undefined,
);

async function renderBatch(batch: Batch): Promise<Rendered> {
  const { render } = await bundle;
  const images: [string, MediaFile[]][] = [];
  const apports: [string, Apport][] = [];
  let spent = 0;
  for (const { url, json } of batch) {
    try {
      const page: Page = JSON.parse(json);
      const html = await render(page);
      writeWhole(join(staging, fileOf(url)), html);
      const rendered = performance.now();
      const beside = filesBeside(page, origin);
      writeBeside(staging, url, beside);
      const pictures = picturesOf(html, beside);
      if (pictures.length > 0) images.push([url, pictures]);
      const apport = apportDe(page);
      if (apport) apports.push([url, apport]);
      spent += performance.now() - rendered;
    } catch (error) {
      return { failed: { url, error } };
    }
  }
  return { images, apports, beside: spent };
}

parentPort?.on('message', async (batch: Batch) =>
  parentPort?.postMessage(await renderBatch(batch)),
);
