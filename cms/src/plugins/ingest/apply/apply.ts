import type { Core } from '@strapi/strapi';
import { type Connection, isPostgres } from '../../../lib/db';
import type { Plan } from '../../../lib/plan';
import { CmsError } from '../../../lib/probleme';
import { bumpRevisions } from '../../../lib/revisions';
import type { Counts, Staged } from '../types';
import type { ApplyContext } from './context';
import { createAbsent } from './editorial';
import { checkContent, keysToRetire, readCounts } from './guards';
import { writeLinks } from './links';
import { countPending, resolvePending } from './pending';
import { RecordIndex } from './record-index';
import { retire } from './retire';
import { type Changed, writeRows } from './rows';

/** Any number: it names the lock that runs of several CMS processes on one PostgreSQL share. */
const LOCK = 7_021_977;

export const busy = () =>
  new CmsError(
    'ingest.busy',
    409,
    'Une autre importation est en cours. Recommencez quand elle sera finie.',
  );

async function lockDatabase(trx: Connection): Promise<void> {
  if (!isPostgres(trx)) return;
  const { rows } = (await trx.raw('select pg_try_advisory_xact_lock(?::bigint) as got', [
    LOCK,
  ])) as { rows: { got: boolean }[] };
  if (!rows[0]?.got) throw busy();
}

async function applyReference(context: ApplyContext): Promise<void> {
  const staged = [...context.plans.values()].flatMap((plan) => {
    const type = context.staged.types.get(plan.name);
    return type && plan.type.kind === 'reference' ? [{ plan, type }] : [];
  });
  const gone = new Map<Plan, string[]>();
  for (const { plan, type } of staged) gone.set(plan, await keysToRetire(context, type));
  const changes = new Map<Plan, Changed>();
  for (const { plan, type } of staged) changes.set(plan, await writeRows(context, plan, type));
  for (const { plan, type } of staged)
    await writeLinks(context, plan, type, changes.get(plan) as Changed);
  for (const [plan, keys] of gone) await retire(context, plan, keys);
}

export type Applied = { counts: Record<string, Counts>; unresolved: Record<string, number> };

/** Writes a staged run whole, or throws and leaves everything as it was. */
export async function apply(
  strapi: Core.Strapi,
  plans: Map<string, Plan>,
  staged: Staged,
  onApplied: (applied: Applied) => Promise<void>,
): Promise<Applied> {
  const counts = readCounts(staged);
  checkContent(staged, counts);
  return strapi.db.transaction(async ({ trx: transaction }) => {
    const trx = transaction as unknown as Connection;
    await lockDatabase(trx);
    const context: ApplyContext = {
      strapi,
      trx,
      staged,
      plans,
      counts,
      index: new RecordIndex(trx, plans),
      touched: new Set(),
      now: new Date(),
    };
    await applyReference(context);
    for (const plan of plans.values()) {
      const type = staged.types.get(plan.name);
      if (type && plan.type.kind === 'editorial') await createAbsent(context, plan, type);
    }
    await resolvePending(context);
    if (context.touched.size > 0) await bumpRevisions(strapi, context.touched);
    const applied = { counts, unresolved: await countPending(trx, staged.header.source) };
    // In the transaction: the run is told as applied exactly when its data are there.
    await onApplied(applied);
    return applied;
  });
}
