import type { Core } from '@strapi/strapi';
import { insertAll } from '../../../lib/db';
import { documentIdOf } from '../../../lib/document-id';
import { planOf } from '../../../lib/plan';
import { uidOf } from '../../../lib/technical';
import { contentOf } from '../apply/rows';
import type { RejetJournal } from './journal';

/** Rejects are looked at to mend a file: those of older runs say nothing more. */
const RUNS_KEPT = 5;

async function dropOlder(strapi: Core.Strapi, source: string): Promise<void> {
  const recent = (await strapi.db.query(uidOf('importRun')).findMany({
    select: ['identifiant'],
    where: { source },
    orderBy: { id: 'desc' },
    limit: RUNS_KEPT,
  })) as { identifiant: string }[];
  const { table } = planOf(strapi, 'rejet');
  await strapi.db
    .connection(table)
    .where({ source })
    .whereNotIn(
      'run',
      recent.map(({ identifiant }) => identifiant),
    )
    .delete();
}

/** Keeps what a run refused, whether the run itself is then applied or not. */
export async function keepRejets(
  strapi: Core.Strapi,
  { identifiant: run, source }: { identifiant: string; source: string },
  journal: RejetJournal,
): Promise<void> {
  const { columns, table } = planOf(strapi, 'rejet');
  const now = new Date();
  const rows = journal.kept.map((rejet, index) => {
    const rang = index + 1;
    const identifiant = `${run}-${String(rang).padStart(5, '0')}`;
    return {
      document_id: documentIdOf('rejet', identifiant),
      ...contentOf(columns, { ...rejet, identifiant, run, rang, source }),
      created_at: now,
      updated_at: now,
      published_at: now,
    };
  });
  await insertAll(strapi.db.connection, table, rows);
  await dropOlder(strapi, source);
}
