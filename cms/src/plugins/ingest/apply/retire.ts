import { chunksOf } from '../../../lib/db';
import type { Plan } from '../../../lib/plan';
import type { Counts } from '../types';
import type { ApplyContext } from './context';
import { dropPending } from './pending';

/**
 * Marks records as gone without deleting anything. Their digest is dropped, so that one that comes
 * back is written anew, links included.
 */
export async function retire(context: ApplyContext, plan: Plan, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  const { trx, now } = context;
  for (const chunk of chunksOf(keys))
    await trx(plan.table)
      .whereIn(plan.keyColumn, chunk)
      .update({ retire_le: now, updated_at: now, empreinte: null });
  // What replaces a record may come after it is gone: its old address then leads there.
  await dropPending(trx, plan.name, keys, plan.type.successor);
  (context.counts[plan.name] as Counts).retired = keys.length;
  context.touched.add(plan.name);
}
