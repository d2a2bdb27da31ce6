import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { contract } from '../../lib/contract';
import type { Applied } from './apply/apply';
import type { RunHeader } from './types';

const RUNS = 'api::import-run.import-run';

export type ImportRun = Record<string, unknown>;

/** The row that tells of a run: written outside its transaction, so that a refused one is told too. */
export async function startRun(strapi: Core.Strapi, header: RunHeader): Promise<string> {
  const { forcer: _forcer, ...said } = header;
  const identifiant = randomUUID();
  const now = new Date();
  await strapi.db.query(RUNS).create({
    data: {
      ...said,
      identifiant,
      etat: 'enCours',
      debut: now,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    },
  });
  return identifiant;
}

const finish = (strapi: Core.Strapi, identifiant: string, data: Record<string, unknown>) =>
  strapi.db
    .query(RUNS)
    .update({ where: { identifiant }, data: { ...data, fin: new Date(), updatedAt: new Date() } });

export async function markApplied(
  strapi: Core.Strapi,
  identifiant: string,
  { counts, unresolved }: Applied,
): Promise<void> {
  const nonResolus = Object.values(unresolved).reduce((sum, count) => sum + count, 0);
  await finish(strapi, identifiant, { etat: 'applique', comptes: counts, nonResolus });
}

export async function markRefused(
  strapi: Core.Strapi,
  identifiant: string,
  motif: string,
): Promise<void> {
  await finish(strapi, identifiant, { etat: 'refuse', motif });
}

/** At start no run can be going on: those that say so were cut with the process. */
export async function markInterrupted(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(RUNS).updateMany({
    where: { etat: 'enCours' },
    data: {
      etat: 'interrompu',
      fin: new Date(),
      motif: 'Le CMS s’est arrêté pendant l’importation ; rien n’a changé.',
    },
  });
}

const asRecord = (row: Record<string, unknown>): ImportRun =>
  Object.fromEntries(
    Object.keys(contract.types.importRun?.fields ?? {})
      .filter((field) => row[field] !== null && row[field] !== undefined)
      .map((field) => [field, row[field]]),
  );

export async function lastApplied(
  strapi: Core.Strapi,
  source: string,
): Promise<ImportRun | undefined> {
  const row = await strapi.db
    .query(RUNS)
    .findOne({ where: { source, etat: 'applique' }, orderBy: { id: 'desc' } });
  return row ? asRecord(row) : undefined;
}
