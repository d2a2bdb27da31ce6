import type { Core } from '@strapi/strapi';
import { type Connection, chunksOf, type Row } from '../../lib/db';
import { type Plan, planOf } from '../../lib/plan';
import { decodeRow } from './decode';
import { type Part, readComponents, readLinks, readMedia } from './read-parts';

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

async function partsOf(
  strapi: Core.Strapi,
  db: Connection,
  plan: Plan,
  ids: number[],
): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>();
  for (const link of plan.links)
    parts.set(link.field, await readLinks(db, link, planOf(strapi, link.target), ids));
  for (const component of plan.components)
    parts.set(component.field, await readComponents(db, component, ids));
  for (const field of plan.media) parts.set(field, await readMedia(strapi, db, plan, field, ids));
  return parts;
}

/** Every public record of a type, its fields in the schema's order. */
export async function* readRecords(
  strapi: Core.Strapi,
  db: Connection,
  plan: Plan,
): AsyncGenerator<Row> {
  const lists = new Set([
    ...plan.links.filter(({ many }) => many).map(({ field }) => field),
    ...plan.components.map(({ field }) => field),
  ]);
  const fields = Object.keys(plan.type.fields);
  for (const ids of chunksOf(await publicIds(db, plan), BATCH)) {
    const rows = new Map(
      ((await db(plan.table).whereIn('id', ids)) as (Row & { id: number })[]).map((row) => [
        row.id,
        row,
      ]),
    );
    const parts = await partsOf(strapi, db, plan, ids);
    for (const id of ids) {
      const row = rows.get(id) as Row;
      const columns = decodeRow(plan.columns, row);
      const record: Row = {};
      for (const field of fields) {
        const value =
          columns[field] ?? parts.get(field)?.get(id) ?? (lists.has(field) ? [] : undefined);
        if (value !== undefined) record[field] = value;
      }
      if (row.source) record.source = row.source;
      yield record;
    }
  }
}
