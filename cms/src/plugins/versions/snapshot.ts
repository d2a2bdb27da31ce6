import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Connection, Row } from '../../lib/db';
import type { TexteRef } from '../../lib/document';
import { planOf } from '../../lib/plan';
import { readHolders } from '../diffusion/read-holders';

export type Snapshot = { contenu: Row; empreinte: string; row: Row };

export const empreinteOf = (contenu: Row): string =>
  createHash('sha256').update(JSON.stringify(contenu)).digest('hex');

/** The draft as it is now, in the transaction of the moment. */
export async function readDraft(
  strapi: Core.Strapi,
  { type, documentId }: TexteRef,
): Promise<Snapshot | undefined> {
  return await strapi.db.transaction(async ({ trx }) => {
    const db = trx as unknown as Connection;
    const plan = planOf(strapi, type);
    const [id] = (await db(plan.table)
      .where({ document_id: documentId })
      .whereNull('published_at')
      .pluck('id')) as number[];
    if (id === undefined) return undefined;
    const held = (await readHolders({ strapi, db }, plan, [id])).get(id);
    return held && { contenu: held.record, empreinte: empreinteOf(held.record), row: held.row };
  });
}
