import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { CmsError } from '../../../lib/probleme';
import { recordOf, uidOf } from '../../../lib/technical';

const DEMANDES = uidOf('demandeImport');
const RUNS = uidOf('importRun');

/** A worker says something every few seconds; one that is silent for so long is dead. */
const SILENCE_MS = 2 * 60_000;
const SILENT =
  'Le travailleur ne donne plus de nouvelles depuis deux minutes : il s’est sans doute arrêté. Les données sont entières. Relancez l’importation.';

export type Demande = Record<string, unknown>;
export type Avancement = {
  etat: 'enAttente' | 'enCours' | 'terminee' | 'echouee';
  etape?: string;
  fait?: number;
  total?: number;
  message?: string;
};

const ACTIVE = ['enAttente', 'enCours'];
const query = (strapi: Core.Strapi) => strapi.db.query(DEMANDES);

async function find(strapi: Core.Strapi, identifiant: string): Promise<Demande> {
  const row = await query(strapi).findOne({ where: { identifiant } });
  if (!row)
    throw new CmsError('demande.unknown', 404, `La demande « ${identifiant} » n’existe pas.`);
  return recordOf('demandeImport', row);
}

/** Changes a request only while it is in one of these states; says whether it was. */
async function change(
  strapi: Core.Strapi,
  where: Record<string, unknown>,
  data: Record<string, unknown>,
): Promise<boolean> {
  const { count } = await query(strapi).updateMany({
    where,
    data: { ...data, updatedAt: new Date() },
  });
  return count > 0;
}

/** The last place where a source was read: where it can be read again. */
async function originOf(strapi: Core.Strapi, source: string): Promise<string | undefined> {
  const runs = strapi.db.query(RUNS);
  const last = { orderBy: { id: 'desc' }, select: ['origine'] };
  if (!(await runs.findOne({ where: { source }, ...last })))
    throw new CmsError('demande.source', 404, `La source « ${source} » n’a jamais été importée.`);
  const read = await runs.findOne({ where: { source, origine: { $notNull: true } }, ...last });
  return (read?.origine as string | undefined) ?? undefined;
}

/** Records a request, that a worker will take. */
export async function askImport(
  strapi: Core.Strapi,
  asked: { source: string; forcer: boolean; demandePar?: number },
): Promise<Demande> {
  await failSilent(strapi);
  const { source } = asked;
  const origine = await originOf(strapi, source);
  if (await query(strapi).findOne({ where: { source, etat: { $in: ACTIVE } } }))
    throw new CmsError(
      'demande.already',
      409,
      'Une importation de cette source est déjà demandée.',
    );
  const now = new Date();
  const identifiant = randomUUID();
  await query(strapi).create({
    data: {
      ...asked,
      origine,
      identifiant,
      etat: 'enAttente',
      creeLe: now,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    },
  });
  return find(strapi, identifiant);
}

/** The oldest request that waits, now of whoever asked; another worker never gets the same one. */
export async function takeDemande(strapi: Core.Strapi): Promise<Demande | undefined> {
  await failSilent(strapi);
  for (;;) {
    const oldest = await query(strapi).findOne({
      where: { etat: 'enAttente' },
      orderBy: { id: 'asc' },
    });
    if (!oldest) return undefined;
    const { identifiant } = oldest as { identifiant: string };
    const taken = await change(
      strapi,
      { identifiant, etat: 'enAttente' },
      { etat: 'enCours', prisLe: new Date() },
    );
    if (taken) return find(strapi, identifiant);
  }
}

const GIVEN_BACK = { prisLe: null, etape: null, fait: null, total: null, message: null };

/** What the worker says of it. A request that has ended, by cancelling or by silence, stays as it is. */
export async function advanceDemande(
  strapi: Core.Strapi,
  identifiant: string,
  { etat, ...said }: Avancement,
): Promise<Demande> {
  const ended = etat === 'terminee' || etat === 'echouee' ? { finLe: new Date() } : {};
  const data = etat === 'enAttente' ? GIVEN_BACK : { total: null, ...said, ...ended };
  await change(strapi, { identifiant, etat: 'enCours' }, { etat, ...data });
  return find(strapi, identifiant);
}

/** The worker learns it at the next thing that it says. */
export async function cancelDemande(strapi: Core.Strapi, identifiant: string): Promise<Demande> {
  const done = { etat: 'annulee', finLe: new Date(), message: 'Annulée depuis l’administration.' };
  if (!(await change(strapi, { identifiant, etat: { $in: ACTIVE } }, done))) {
    await find(strapi, identifiant);
    throw new CmsError('demande.ended', 409, 'Cette demande est déjà finie.');
  }
  return find(strapi, identifiant);
}

/** Ends the requests whose worker died. */
export async function failSilent(strapi: Core.Strapi): Promise<void> {
  const limit = new Date(Date.now() - SILENCE_MS);
  await change(
    strapi,
    { etat: 'enCours', updatedAt: { $lt: limit } },
    { etat: 'echouee', finLe: new Date(), message: SILENT },
  );
}

/** While the CMS was stopped nobody could be heard: a worker that is alive has its two minutes again. */
export async function listenAgain(strapi: Core.Strapi): Promise<void> {
  await change(strapi, { etat: 'enCours' }, {});
}

/** Tells a request which run came of it. */
export async function linkDemande(
  strapi: Core.Strapi,
  identifiant: string,
  run: string,
): Promise<void> {
  await query(strapi).updateMany({ where: { identifiant }, data: { run } });
}
