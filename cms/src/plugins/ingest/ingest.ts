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
import { RejetJournal } from './rejets/journal';
import { keepRejets } from './rejets/keep';
import { markApplied, markRefused, noteRead, startRun } from './runs';
import type { IngestReport, Staged } from './types';

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

/** The run that is told about, once its header is known. */
type Told = { identifiant: string; source: string };
type Plans = Map<string, Plan>;

/** Stages the stream; what it refused is kept whether it ends well or not. */
async function receive(
  strapi: Core.Strapi,
  req: IncomingMessage,
  where: { folder: string; plans: Plans },
  told: Told,
): Promise<Staged> {
  const journal = new RejetJournal();
  let staged: Staged | undefined;
  req.setTimeout(SILENCE_MS, () => req.destroy());
  try {
    staged = await stage(req, {
      ...where,
      journal,
      onHeader: async (header) => {
        Object.assign(told, {
          identifiant: await startRun(strapi, header),
          source: header.source,
        });
      },
      refuse: (plan, record) => missingMedia(strapi, plan, record),
    });
  } finally {
    req.setTimeout(0);
    if (told.identifiant) {
      await keepRejets(strapi, told, journal);
      await noteRead(strapi, told.identifiant, journal, staged?.trailer);
    }
  }
  return staged;
}

async function ingestAlone(strapi: Core.Strapi, req: IncomingMessage): Promise<IngestReport> {
  const start = performance.now();
  const plans: Plans = new Map(
    Object.keys(contract.types).map((name) => [name, planOf(strapi, name)]),
  );
  const folder = await makeStagingFolder();
  const told: Told = { identifiant: '', source: '' };
  try {
    const staged = await receive(strapi, req, { folder, plans }, told);
    const { identifiant } = told;
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
    if (told.identifiant) await markRefused(strapi, told.identifiant, motif);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
