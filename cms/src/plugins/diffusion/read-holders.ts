import type { Core } from '@strapi/strapi';
import { type Connection, chunksOf, type Row } from '../../lib/db';
import { type ComponentField, type Holder, planOf, type ZoneField } from '../../lib/plan';
import { decodeRow } from './decode';
import { type Held, type Part, readHeld, readLinks, readMedia } from './read-parts';

type Reading = { strapi: Core.Strapi; db: Connection };

/** What a row says, and the row itself. */
export type Holding = { record: Row; row: Row };

type Identified = Row & { id: number };

async function rowsOf(db: Connection, table: string, ids: number[]): Promise<Identified[]> {
  const rows: Identified[] = [];
  for (const chunk of chunksOf(ids)) rows.push(...(await db(table).whereIn('id', chunk)));
  return rows;
}

function grouped(held: readonly Held[], recordOf: (held: Held) => Row | undefined): Part {
  const part = new Map<number, Row[]>();
  for (const one of held) {
    const record = recordOf(one);
    if (record) part.set(one.owner, [...(part.get(one.owner) ?? []), record]);
  }
  return part;
}

async function readComponents(
  reading: Reading,
  { field, join, holder }: ComponentField,
  ids: number[],
): Promise<Part> {
  const held = await readHeld(reading.db, join, field, ids);
  const inner = await readHolders(
    reading,
    holder,
    held.map(({ id }) => id),
  );
  return grouped(held, ({ id }) => inner.get(id)?.record);
}

/** Blocks, each saying its `type` first; one of a kind that the schema no longer has is left out. */
async function readZone(
  reading: Reading,
  { field, join, holders }: ZoneField,
  ids: number[],
): Promise<Part> {
  const held = await readHeld(reading.db, join, field, ids);
  const blocks = new Map<string, Row>();
  const keyOf = ({ component, id }: Pick<Held, 'component' | 'id'>) => `${component} ${id}`;
  for (const [type, holder] of holders) {
    const own = held.filter(({ component }) => component === holder.uid);
    const inner = await readHolders(
      reading,
      holder,
      own.map(({ id }) => id),
    );
    for (const [id, { record }] of inner)
      blocks.set(keyOf({ component: holder.uid, id }), { type, ...record });
  }
  return grouped(held, (one) => blocks.get(keyOf(one)));
}

async function partsOf(
  reading: Reading,
  holder: Holder,
  ids: number[],
): Promise<Map<string, Part>> {
  const { strapi, db } = reading;
  const parts = new Map<string, Part>();
  for (const link of holder.links)
    parts.set(link.field, await readLinks(db, link, planOf(strapi, link.target), ids));
  for (const component of holder.components)
    parts.set(component.field, await readComponents(reading, component, ids));
  for (const zone of holder.zones) parts.set(zone.field, await readZone(reading, zone, ids));
  for (const field of holder.media)
    parts.set(field, await readMedia(strapi, db, holder, field, ids));
  return parts;
}

/** What these rows say with all that is inside them, by id. */
export async function readHolders(
  reading: Reading,
  holder: Holder,
  ids: number[],
): Promise<Map<number, Holding>> {
  if (ids.length === 0) return new Map();
  const lists = new Set(
    [...holder.links.filter(({ many }) => many), ...holder.components, ...holder.zones].map(
      ({ field }) => field,
    ),
  );
  const parts = await partsOf(reading, holder, ids);
  const read = new Map<number, Holding>();
  for (const row of await rowsOf(reading.db, holder.table, ids)) {
    const columns = decodeRow(holder.columns, row);
    const record: Row = {};
    for (const field of holder.fields) {
      const value =
        columns[field] ?? parts.get(field)?.get(row.id) ?? (lists.has(field) ? [] : undefined);
      if (value !== undefined) record[field] = value;
    }
    read.set(row.id, { record, row });
  }
  return read;
}
