import type { Modules, UID } from '@strapi/strapi';
import type { Plan } from '../../../lib/plan';
import { readStaged } from '../receive/staging-file';
import type { Counts, IngestedRecord, StagedType } from '../types';
import type { ApplyContext } from './context';
import { documentOf } from './document';
import { addPending } from './pending';

/** What an editor may have changed is not ours: a text is created and published once, then left alone. */
export async function createAbsent(
  context: ApplyContext,
  plan: Plan,
  staged: StagedType,
): Promise<void> {
  const counts = context.counts[plan.name] as Counts;
  const present = new Set((await context.trx(plan.table).pluck(plan.keyColumn)) as string[]);
  for await (const { key, record } of readStaged(staged.file)) {
    if (present.has(key)) {
      counts.unchanged += 1;
      continue;
    }
    await create(context, plan, key, record());
    counts.created += 1;
    // The Document Service's native memory only shrinks when the event loop turns.
    await new Promise(setImmediate);
  }
  if (counts.created > 0) context.touched.add(plan.name);
}

async function create(
  { strapi, trx, index, staged }: ApplyContext,
  plan: Plan,
  key: string,
  record: IngestedRecord,
): Promise<void> {
  const { data, waiting } = await documentOf({ strapi, index }, plan, record);
  const documents = strapi.documents(plan.type.uid as UID.ContentType);
  await documents.create({
    data,
    status: 'published',
  } as Modules.Documents.ServiceParams['create']);
  const { source } = staged.header;
  await addPending(
    trx,
    waiting.map((link) => ({ type: plan.name, cle: key, ...link, source })),
  );
}
