import type { Modules, UID } from '@strapi/strapi';
import { documentIdOf } from '../../../lib/document-id';
import type { Plan } from '../../../lib/plan';
import { readStaged } from '../receive/staging-file';
import type { Counts, IngestedRecord, StagedType } from '../types';
import type { ApplyContext } from './context';
import { keysOf } from './links';
import { addPending, type PendingLink } from './pending';

const FILES = 'plugin::upload.file';

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
  context: ApplyContext,
  plan: Plan,
  key: string,
  record: IngestedRecord,
): Promise<void> {
  const { strapi, trx } = context;
  const data: Record<string, unknown> = { ...record };
  const pending: PendingLink[] = [];
  for (const link of plan.links) {
    const targets = await context.index.of(link.target);
    const here: { documentId: string }[] = [];
    keysOf(record, link).forEach((cible_cle, position) => {
      if (targets.has(cible_cle)) here.push({ documentId: documentIdOf(link.target, cible_cle) });
      else
        pending.push({
          type: plan.name,
          cle: key,
          champ: link.field,
          rang: position + 1,
          cible: link.target,
          cible_cle,
          source: context.staged.header.source,
        });
    });
    data[link.field] = link.many ? here : (here[0] ?? null);
  }
  for (const field of plan.media) {
    const nom = (record[field] as { nom: string } | undefined)?.nom;
    const file = nom
      ? await strapi.db.query(FILES).findOne({ where: { name: nom }, orderBy: { id: 'asc' } })
      : null;
    data[field] = file?.id ?? null;
  }
  const documents = strapi.documents(plan.type.uid as UID.ContentType);
  await documents.create({
    data,
    status: 'published',
  } as Modules.Documents.ServiceParams['create']);
  await addPending(trx, pending);
}
