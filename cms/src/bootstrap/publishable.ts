import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contract } from '../lib/contract';
import type { Connection } from '../lib/db';
import type { TexteRef } from '../lib/document';
import { onTextes } from '../lib/on-documents';
import { planOf } from '../lib/plan';
import { readHolders } from '../plugins/diffusion/read-holders';
import { problemOf } from '../plugins/ingest/receive/check';

/** The published row as the export would give it, read in the transaction that publishes it. */
const publishedRecord = (strapi: Core.Strapi, { type, documentId }: TexteRef) =>
  strapi.db.transaction(async ({ trx }) => {
    const row = await strapi.db
      .query(contract.types[type]?.uid as UID.ContentType)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } } as never });
    if (!row) return undefined;
    const db = trx as unknown as Connection;
    const read = await readHolders({ strapi, db }, planOf(strapi, type), [Number(row.id)]);
    return read.get(Number(row.id))?.record;
  });

/**
 * What the schemas refuse is not published: the administration cannot check all that they say (the
 * format of a file, the form of an address), and one such text would stop every build of the site.
 */
export function refuseUnpublishable(strapi: Core.Strapi): void {
  onTextes(strapi, {
    after: async (texte, action) => {
      if (action !== 'publish') return;
      const record = await publishedRecord(strapi, texte);
      const problem = record && problemOf(texte.type, record, JSON.stringify(record));
      if (problem) throw new errors.ValidationError(problem);
    },
  });
}
