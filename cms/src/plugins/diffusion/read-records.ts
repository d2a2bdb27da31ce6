import type { Core } from '@strapi/strapi';
import { type Connection, chunksOf, type Row } from '../../lib/db';
import type { Plan } from '../../lib/plan';
import { type Holding, readHolders } from './read-holders';

/** Rows read at once: enough to be quick, few enough to keep memory flat. */
const BATCH = 500;

type Keyed = { id: number; cle: string };

/** Ids of what the public may read, sorted by key in the same order on every database. */
async function publicIds(db: Connection, { table, keyColumn, type }: Plan): Promise<number[]> {
  const query = db(table).select('id', { cle: keyColumn });
  const rows = (await (type.kind === 'editorial'
    ? query.whereNotNull('published_at')
    : query.whereNull('retire_le'))) as Keyed[];
  return rows
    .sort((a, b) => (a.cle < b.cle ? -1 : a.cle > b.cle ? 1 : a.id - b.id))
    .map(({ id }) => id);
}

/** Every public record of a type, its fields in the schema's order. */
export async function* readRecords(
  strapi: Core.Strapi,
  db: Connection,
  plan: Plan,
): AsyncGenerator<Row> {
  for (const ids of chunksOf(await publicIds(db, plan), BATCH)) {
    const records = await readHolders({ strapi, db }, plan, ids);
    for (const id of ids) {
      const { record, row } = records.get(id) as Holding;
      yield row.source ? { ...record, source: row.source } : record;
    }
  }
}
