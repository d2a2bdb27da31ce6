import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contract } from '../../lib/contract';
import { mayOnType, type Texte, titreOfDocument } from '../../lib/document';
import { plannedOf } from './plan';
import { type Prevu, prevus } from './table';

const DAY_MS = 86_400_000;
/** What is done stays in sight for a week. */
const PAST_DAYS = 7;
const LIMIT = 500;

async function lineOf(strapi: Core.Strapi, prevu: Prevu & { id: number }) {
  const type = contract.types[prevu.type];
  const { parId: _parId, ...told } = prevu;
  return {
    ...told,
    uid: type?.uid,
    libelle: type?.label.one,
    titre: await titreOfDocument(strapi, prevu),
  };
}

/** What is to come, and what has just happened, of the types that one may read. */
export async function readComing(strapi: Core.Strapi, ctx: Context, now = new Date()) {
  const recent = new Date(now.getTime() - PAST_DAYS * DAY_MS);
  const rows = await prevus(strapi).findMany({
    where: {
      $or: [{ etat: 'prevu' }, { etat: { $in: ['fait', 'echoue'] }, finLe: { $gte: recent } }],
    },
    orderBy: [{ instant: 'asc' }, { id: 'asc' }],
    limit: LIMIT,
  });
  const readable = rows.filter(
    ({ type }) => contract.types[type] && mayOnType(strapi, ctx, type, 'read'),
  );
  const lines = await Promise.all(readable.map((prevu) => lineOf(strapi, prevu)));
  return {
    aVenir: lines.filter(({ etat }) => etat === 'prevu'),
    passes: lines.filter(({ etat }) => etat !== 'prevu').reverse(),
  };
}

/** What is planned of one text, and whether the account that asks may plan. */
export async function readPlannedOf(strapi: Core.Strapi, texte: Texte) {
  const [last] = await prevus(strapi).findMany({
    where: { type: texte.type, documentId: texte.documentId, etat: 'echoue' },
    orderBy: { id: 'desc' },
    limit: 1,
  });
  return {
    prevus: await plannedOf(strapi, texte),
    echec: last ?? null,
    peut: { prevoir: texte.may('publish') },
  };
}
