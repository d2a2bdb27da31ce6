import { allocateIds, insertAll, type Row, upsertAll } from '../../../lib/db';
import { documentIdOf } from '../../../lib/document-id';
import type { Column, Plan } from '../../../lib/plan';
import { readStaged } from '../receive/staging-file';
import type { Counts, IngestedRecord, StagedType } from '../types';
import { Addresses } from './addresses';
import type { ApplyContext } from './context';

const BATCH = 500;

export type Changed = { created: Map<string, number>; updated: Map<string, number> };

function encode({ type }: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'json') return JSON.stringify(value);
  if (type === 'datetime') return new Date(value as string);
  return value;
}

/** A record's fields by column. */
export const contentOf = (columns: readonly Column[], record: IngestedRecord): Row =>
  Object.fromEntries(
    columns.map((column) => [column.column, encode(column, record[column.field])]),
  );

type Waiting = { key: string; record: IngestedRecord; empreinte: string };

/** Writes the rows of one reference type; links come after, when every type has its rows. */
export async function writeRows(
  context: ApplyContext,
  plan: Plan,
  staged: StagedType,
): Promise<Changed> {
  const { trx, index, now } = context;
  const { source } = context.staged.header;
  const counts = context.counts[plan.name] as Counts;
  const known = await index.of(plan.name);
  const addresses = await Addresses.load(trx, plan);
  const changed: Changed = { created: new Map(), updated: new Map() };
  let creating: Waiting[] = [];
  let updating: Row[] = [];

  const stamp = { source, retire_le: null, updated_at: now };
  const firstStamp = { created_at: now, published_at: now, locale: null };
  const kept = plan.columns
    .filter(({ field }) => plan.keepFirst.includes(field))
    .map(({ column }) => column);
  const written = plan.columns
    .map(({ column }) => column)
    .filter((column) => !kept.includes(column));
  const merged = [...written, 'empreinte', ...Object.keys(stamp)];

  async function create(): Promise<void> {
    const ids = await allocateIds(trx, plan.table, creating.length);
    const rows = creating.map(({ key, record, empreinte }, position) => {
      const id = ids[position] as number;
      known.set(key, { id, empreinte, source, retired: false });
      changed.created.set(key, id);
      const content = contentOf(plan.columns, addresses.claim(record, key));
      return {
        id,
        document_id: documentIdOf(plan.name, key),
        ...content,
        empreinte,
        ...stamp,
        ...firstStamp,
      };
    });
    await insertAll(trx, plan.table, rows);
    creating = [];
  }

  async function update(): Promise<void> {
    await upsertAll(trx, plan.table, updating, merged);
    updating = [];
  }

  for await (const { key, empreinte, record } of readStaged(staged.file)) {
    const before = known.get(key);
    if (!before) {
      counts.created += 1;
      creating.push({ key, record: record(), empreinte });
      if (creating.length >= BATCH) await create();
    } else if (before.empreinte === empreinte && before.source === source && !before.retired) {
      counts.unchanged += 1;
    } else {
      counts.updated += 1;
      changed.updated.set(key, before.id);
      known.set(key, { id: before.id, empreinte, source, retired: false });
      updating.push({ id: before.id, ...contentOf(plan.columns, record()), empreinte, ...stamp });
      if (updating.length >= BATCH) await update();
    }
  }
  await create();
  await update();
  if (counts.created + counts.updated > 0) context.touched.add(plan.name);
  return changed;
}
