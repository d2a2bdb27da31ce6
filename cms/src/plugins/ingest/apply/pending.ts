import type { Core } from '@strapi/strapi';
import { type Connection, chunksOf, insertAll, type Row } from '../../../lib/db';
import type { Plan } from '../../../lib/plan';
import type { ApplyContext } from './context';
import { placeOf } from './places';

const TABLE = 'portulan_liens_en_attente';

/** Links whose other side is not there yet: kept until a run brings it. */
export type PendingLink = {
  type: string;
  cle: string;
  champ: string;
  rang: number;
  cible: string;
  cible_cle: string;
  source: string;
};

/** Declares the table to Strapi, which makes it on both databases. */
export function declarePendingTable(strapi: Core.Strapi): void {
  // One object an attribute: Strapi writes the column's name into each.
  const text = () => ({ type: 'string' as const });
  strapi.get('models').add({
    uid: 'plugin::ingest.lien-en-attente',
    singularName: 'lien-en-attente',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      type: text(),
      cle: text(),
      champ: text(),
      rang: { type: 'integer' },
      cible: text(),
      cible_cle: { ...text(), columnName: 'cible_cle' },
      source: text(),
    },
    indexes: [{ name: `${TABLE}_proprietaire`, columns: ['type', 'cle'] }],
  });
}

export const addPending = (trx: Connection, links: PendingLink[]) => insertAll(trx, TABLE, links);

/** Forgets the waiting links of these records, those of the field `kept` excepted. */
export async function dropPending(
  trx: Connection,
  type: string,
  keys: readonly string[],
  kept = '',
): Promise<void> {
  for (const chunk of chunksOf(keys))
    await trx(TABLE).where({ type }).whereNot('champ', kept).whereIn('cle', chunk).delete();
}

/** How many links of this source wait, by `type.field`. */
export async function countPending(
  trx: Connection,
  source: string,
): Promise<Record<string, number>> {
  const rows = (await trx(TABLE)
    .where({ source })
    .select('type', 'champ')
    .count({ count: '*' })
    .groupBy('type', 'champ')
    .orderBy(['type', 'champ'])) as { type: string; champ: string; count: number | string }[];
  return Object.fromEntries(
    rows.map(({ type, champ, count }) => [`${type}.${champ}`, Number(count)]),
  );
}

type Stored = PendingLink & { id: number };

/** Ids of the rows of a record: one of a reference type, draft and published ones of an article. */
async function ownersOf({ trx, index }: ApplyContext, plan: Plan, key: string): Promise<number[]> {
  if (plan.type.kind !== 'reference') return trx(plan.table).where(plan.keyColumn, key).pluck('id');
  const known = (await index.of(plan.name)).get(key);
  return known ? [known.id] : [];
}

/**
 * Writes the waiting links whose target has come, from whichever run they were. One whose block an
 * editor took out waits on, for the block may come back; not one of a text that is gone.
 */
export async function resolvePending(context: ApplyContext): Promise<void> {
  const { trx, plans, index } = context;
  const targets = [...context.touched];
  const waiting = (await trx(TABLE).whereIn('cible', targets).orderBy('id')) as Stored[];
  const done: number[] = [];
  for (const { id, type, cle, champ, rang, cible, cible_cle } of waiting) {
    const target = (await index.of(cible)).get(cible_cle);
    if (!target) continue;
    const plan = plans.get(type) as Plan;
    const texts = await ownersOf(context, plan, cle);
    const place = await placeOf(trx, plan, champ, texts);
    if (place || texts.length === 0) done.push(id);
    if (!place) continue;
    const { link, owners } = place;
    for (const owner of owners) {
      const row: Row = { [link.owner]: owner, [link.other]: target.id };
      if (link.order) row[link.order] = rang;
      await trx(link.table).insert(row).onConflict([link.owner, link.other]).ignore();
    }
    context.touched.add(type);
  }
  for (const chunk of chunksOf(done)) await trx(TABLE).whereIn('id', chunk).delete();
}
