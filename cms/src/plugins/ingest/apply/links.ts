import { deleteWhereIn, insertAll, type Row } from '../../../lib/db';
import type { Link, Plan } from '../../../lib/plan';
import { readStaged } from '../receive/staging-file';
import type { IngestedRecord, StagedType } from '../types';
import type { ApplyContext } from './context';
import { addPending, dropPending, type PendingLink } from './pending';
import type { Changed } from './rows';

const BATCH = 2_000;

/** Keys that a field holds, in order; a single link is a list of one. */
export function keysOf(record: IngestedRecord, { field }: Link): string[] {
  const value = record[field];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as string[]) : [value as string];
}

/** Rewrites the links of the records that were created or updated. */
export async function writeLinks(
  context: ApplyContext,
  plan: Plan,
  staged: StagedType,
  changed: Changed,
): Promise<void> {
  const { trx, index } = context;
  const { source } = context.staged.header;
  if (plan.links.length === 0 || changed.created.size + changed.updated.size === 0) return;

  const updatedIds = [...changed.updated.values()];
  for (const { table, owner } of plan.links) await deleteWhereIn(trx, table, owner, updatedIds);
  await dropPending(trx, plan.name, [...changed.updated.keys()]);

  const rows = new Map<Link, Row[]>(plan.links.map((link) => [link, []]));
  let pending: PendingLink[] = [];
  const targets = new Map(
    await Promise.all(plan.links.map(async (link) => [link, await index.of(link.target)] as const)),
  );

  async function flush(atLeast: number): Promise<void> {
    for (const [link, waiting] of rows) {
      if (waiting.length < atLeast) continue;
      await insertAll(trx, link.table, waiting);
      rows.set(link, []);
    }
    if (pending.length < atLeast) return;
    await addPending(trx, pending);
    pending = [];
  }

  for await (const { key, record } of readStaged(staged.file)) {
    const owner = changed.created.get(key) ?? changed.updated.get(key);
    if (owner === undefined) continue;
    const content = record();
    for (const link of plan.links)
      keysOf(content, link).forEach((cible_cle, position) => {
        const target = targets.get(link)?.get(cible_cle);
        const rang = position + 1;
        if (!target)
          pending.push({
            type: plan.name,
            cle: key,
            champ: link.field,
            rang,
            cible: link.target,
            cible_cle,
            source,
          });
        else {
          const row: Row = { [link.owner]: owner, [link.other]: target.id };
          if (link.order) row[link.order] = rang;
          rows.get(link)?.push(row);
        }
      });
    await flush(BATCH);
  }
  await flush(1);
}
