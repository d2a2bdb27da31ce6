import type { Core } from '@strapi/strapi';
import { contract } from '../../lib/contract';
import { type Connection, chunksOf } from '../../lib/db';
import { type Plan, planOf } from '../../lib/plan';
import { type Successor, successorOf } from './successors';

/** See `Retrait` in content-schemas/src/api/export.ts. */
export type Retrait = {
  type: string;
  cle: string;
  slug: string;
  retireLe: string;
  successeur?: Successor;
};

type Row = { id: number; cle: string; slug: string; retire_le: unknown };

/** The types whose records have an address of their own. */
const withAddress = (): string[] =>
  Object.entries(contract.types)
    .filter(([, { kind, fields }]) => kind === 'reference' && fields.slug)
    .map(([name]) => name);

const rowsOf = (db: Connection, { table, keyColumn }: Plan) =>
  db(table).select('id', { cle: keyColumn }, 'slug', 'retire_le');

/** What replaces each of these records, in order; only those that are gone are followed. */
async function replacementsOf(db: Connection, plan: Plan, ids: number[]) {
  const replacedBy = new Map<number, number[]>();
  const link = plan.links.find(({ field }) => field === plan.type.successor);
  if (!link) return replacedBy;
  for (const chunk of chunksOf(ids)) {
    const rows = (await db(link.table)
      .whereIn(link.owner, chunk)
      .select({ owner: link.owner, other: link.other })
      .orderBy(link.order ? [link.order, 'id'] : ['id'])) as { owner: number; other: number }[];
    for (const { owner, other } of rows)
      replacedBy.set(owner, [...(replacedBy.get(owner) ?? []), other]);
  }
  return replacedBy;
}

async function activeAmong(db: Connection, plan: Plan, ids: Iterable<number>) {
  const active = new Map<number, Successor>();
  for (const chunk of chunksOf([...new Set(ids)]))
    for (const { id, cle, slug } of (await rowsOf(db, plan)
      .whereIn('id', chunk)
      .whereNull('retire_le')) as Row[])
      active.set(id, { cle, slug });
  return active;
}

async function retiredOf(db: Connection, plan: Plan): Promise<Retrait[]> {
  const rows = ((await rowsOf(db, plan).whereNotNull('retire_le')) as Row[]).filter(
    ({ slug }) => slug,
  );
  const replacedBy = await replacementsOf(
    db,
    plan,
    rows.map(({ id }) => id),
  );
  const active = await activeAmong(db, plan, [...replacedBy.values()].flat());
  return rows
    .sort((a, b) => (a.cle < b.cle ? -1 : 1))
    .map(({ id, cle, slug, retire_le }) => {
      const successeur = successorOf(id, replacedBy, active);
      const retireLe = new Date(retire_le as string | number).toISOString();
      return { type: plan.name, cle, slug, retireLe, ...(successeur ? { successeur } : {}) };
    });
}

/** Every record with an address that is no longer published, and what replaces it. */
export async function readRetired(strapi: Core.Strapi): Promise<Retrait[]> {
  const db = strapi.db.connection as unknown as Connection;
  const all: Retrait[] = [];
  for (const name of withAddress().sort())
    for (const retrait of await retiredOf(db, planOf(strapi, name))) all.push(retrait);
  return all;
}
