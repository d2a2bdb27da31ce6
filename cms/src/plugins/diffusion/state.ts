import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { contract } from '../../lib/contract';
import type { Connection } from '../../lib/db';
import { planOf } from '../../lib/plan';
import { readRevisions } from '../../lib/revisions';
import { uidOf } from '../../lib/technical';
import { etagOf } from './etag';

const exported = Object.entries(contract.types)
  .filter(([, { kind }]) => kind !== 'technical')
  .map(([name]) => name);

/** The sources to credit change with each applied run, even one that changed no record. */
const lastRun = async (strapi: Core.Strapi): Promise<unknown> =>
  (
    await strapi.db.query(uidOf('importRun')).findOne({
      where: { etat: 'applique' },
      orderBy: { id: 'desc' },
      select: ['id'],
    })
  )?.id;

/** Digest of all that is exported: what was built from the same state need not be built again. */
export async function stateOf(strapi: Core.Strapi): Promise<string> {
  const db = strapi.db.connection as unknown as Connection;
  const hash = createHash('sha256').update(String(await lastRun(strapi)));
  const revisions = await readRevisions(strapi);
  for (const name of exported)
    hash.update(` ${await etagOf(strapi, db, planOf(strapi, name), revisions)}`);
  return hash.digest('hex').slice(0, 40);
}
