import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { contractSource } from '../../lib/contract';
import type { Connection } from '../../lib/db';
import { holdersBelow, type Plan } from '../../lib/plan';
import { readRevisions } from '../../lib/revisions';

/** To raise when the same rows are written otherwise. */
const FORMAT = 1;
const CONTRACT = createHash('sha256').update(contractSource).digest('hex');

/** Changes when a row comes, goes or is written: ids are never used twice. */
async function traceOf(db: Connection, table: string, published: boolean): Promise<unknown> {
  const query = db(table)
    .count({ rows: '*' })
    .sum({ ids: 'id' })
    .max({ last: 'updated_at' })
    .first();
  return published ? query.whereNotNull('published_at') : query;
}

const known = new Map<string, { revision: string; trace: unknown }>();

/** Rows that runs alone write are as they were while the revision is. */
async function traceOfType(db: Connection, plan: Plan, revision = ''): Promise<unknown> {
  if (plan.type.kind === 'editorial') return traceOf(db, plan.table, true);
  const last = known.get(plan.table);
  if (revision && last?.revision === revision) return last.trace;
  const trace = await traceOf(db, plan.table, false);
  known.set(plan.table, { revision, trace });
  return trace;
}

/**
 * Strong validator of a type's export, without reading the records: the schemas, the revisions of
 * the type and of those it links to (a link shows the other side's key), the rows of texts that
 * editors write, and the library when the type shows pictures.
 */
export async function etagOf(
  strapi: Core.Strapi,
  db: Connection,
  plan: Plan,
  given?: Record<string, string>,
): Promise<string> {
  const revisions = given ?? (await readRevisions(strapi));
  const holders = holdersBelow(plan);
  const targets = holders.flatMap(({ links }) => links.map(({ target }) => target));
  const types = [...new Set([plan.name, ...targets])].sort();
  const traces = [await traceOfType(db, plan, revisions[plan.name])];
  if (holders.some(({ media }) => media.length > 0))
    traces.push(await traceOf(db, strapi.db.metadata.get('plugin::upload.file').tableName, false));
  const state = [FORMAT, CONTRACT, plan.name, types.map((type) => [type, revisions[type]]), traces];
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 40);
}

/** RFC 9110 §13.1.2: `If-None-Match` compares weakly. */
export function matches(ifNoneMatch: string, etag: string): boolean {
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
