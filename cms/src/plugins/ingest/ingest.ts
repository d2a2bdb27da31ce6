import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { contract } from '../../lib/contract';
import { type Plan, planOf } from '../../lib/plan';
import { CmsError } from '../../lib/probleme';
import { apply, busy } from './apply/apply';
import { missingMedia } from './medias/library';
import { stage } from './receive/stage';
import { makeStagingFolder } from './receive/staging-folder';
import { markApplied, markRefused, startRun } from './runs';
import type { IngestReport } from './types';

/** An importer that says nothing for that long is taken for dead. */
const SILENCE_MS = 60_000;

let running = false;

/** One run, whole or not at all: staged, checked, then applied in one transaction. */
export async function ingest(strapi: Core.Strapi, req: IncomingMessage): Promise<IngestReport> {
  if (running) throw busy();
  running = true;
  try {
    return await ingestAlone(strapi, req);
  } finally {
    running = false;
  }
}

async function ingestAlone(strapi: Core.Strapi, req: IncomingMessage): Promise<IngestReport> {
  const start = performance.now();
  const plans = new Map<string, Plan>(
    Object.keys(contract.types).map((name) => [name, planOf(strapi, name)]),
  );
  const folder = await makeStagingFolder();
  let identifiant = '';
  req.setTimeout(SILENCE_MS, () => req.destroy());
  try {
    const staged = await stage(req, {
      folder,
      plans,
      onHeader: async (header) => {
        identifiant = await startRun(strapi, header);
      },
      refuse: (plan, record) => missingMedia(strapi, plan, record),
    });
    req.setTimeout(0);
    const { counts, unresolved } = await apply(strapi, plans, staged, (applied) =>
      markApplied(strapi, identifiant, applied),
    );
    const seconds = Math.round(performance.now() - start) / 1000;
    strapi.log.info(
      `ingest: run ${identifiant} of ${staged.header.source} applied in ${seconds} s`,
    );
    return { identifiant, entities: counts, unresolved, rejets: staged.rejets, seconds };
  } catch (error) {
    const motif =
      error instanceof CmsError
        ? error.message
        : 'Le CMS a rencontré une erreur ; rien n’a changé.';
    if (identifiant) await markRefused(strapi, identifiant, motif);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
