import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { type ContractType, contract } from '../../lib/contract';
import { mayOnType, titreOf } from '../../lib/document';
import { type Etat, etats, notes } from './tables';

/** More would not be read: an editor starts with the oldest. */
const LIMIT = 200;

type Row = Record<string, unknown> & { documentId: string };

async function draftsOf(strapi: Core.Strapi, uid: string, documentIds: string[]) {
  const where = { documentId: { $in: documentIds }, publishedAt: null };
  const rows = (await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where } as never)) as unknown as Row[];
  return new Map(rows.map((row) => [row.documentId, row]));
}

async function linesOf(strapi: Core.Strapi, name: string, rows: Etat[]) {
  const type = contract.types[name] as ContractType;
  const drafts = await draftsOf(
    strapi,
    type.uid,
    rows.map(({ documentId }) => documentId),
  );
  return Promise.all(
    rows
      .filter(({ documentId }) => drafts.has(documentId))
      .map(async ({ documentId, etat, depuis, parNom }) => {
        const last = await notes(strapi).findOne({
          where: { type: name, documentId, nature: etat === 'aRelire' ? 'envoi' : 'retour' },
          orderBy: { id: 'desc' },
        });
        return {
          type: name,
          uid: type.uid,
          libelle: type.label.one,
          documentId,
          titre: titreOf(type, drafts.get(documentId)),
          etat,
          depuis,
          parNom,
          note: last?.texte ?? null,
        };
      }),
  );
}

/** Texts that wait for a reviewer or for their writer, the oldest first, of the types that one may read. */
export async function readWaiting(strapi: Core.Strapi, ctx: Context) {
  const rows = await etats(strapi).findMany({ where: {}, orderBy: { id: 'asc' }, limit: LIMIT });
  const types = [...new Set(rows.map(({ type }) => type))].filter(
    (name) => contract.types[name] && mayOnType(strapi, ctx, name, 'read'),
  );
  const lines = await Promise.all(
    types.map((name) =>
      linesOf(
        strapi,
        name,
        rows.filter(({ type }) => type === name),
      ),
    ),
  );
  const sorted = lines
    .flat()
    .sort((a, b) => Number(new Date(a.depuis)) - Number(new Date(b.depuis)));
  return {
    aRelire: sorted.filter(({ etat }) => etat === 'aRelire'),
    aReprendre: sorted.filter(({ etat }) => etat === 'aReprendre'),
  };
}
