import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { storable } from '../../lib/storable';
import { recordOf, uidOf } from '../../lib/technical';
import type { Applied } from './apply/apply';
import { linkDemande } from './demandes/demandes';
import type { RejetJournal } from './rejets/journal';
import type { RunHeader, RunTrailer } from './types';

const RUNS = uidOf('importRun');

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
  if (header.demande) await linkDemande(strapi, header.demande, identifiant);
  return identifiant;
}

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** What is known once the stream is read; without a trailer when it was cut. */
export async function noteRead(
  strapi: Core.Strapi,
  identifiant: string,
  journal: RejetJournal,
  trailer?: RunTrailer,
): Promise<void> {
  const { avertissements = [], fichiers = {} } = trailer ?? {};
  await strapi.db.query(RUNS).update({
    where: { identifiant },
    data: storable({ rejets: journal.count, avertissements, fichiers }),
  });
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
  const nonResolus = sum(unresolved);
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

export async function lastApplied(
  strapi: Core.Strapi,
  source: string,
): Promise<ImportRun | undefined> {
  const row = await strapi.db
    .query(RUNS)
    .findOne({ where: { source, etat: 'applique' }, orderBy: { id: 'desc' } });
  return row ? recordOf('importRun', row) : undefined;
}
