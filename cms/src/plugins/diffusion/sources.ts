import type { Core } from '@strapi/strapi';
import { sourceFields } from '../../lib/contract';
import { uidOf } from '../../lib/technical';

type Run = Record<string, unknown> & { source: string };

/** The last applied run of each source: what must be credited, and how much it brought. */
export async function readSources(strapi: Core.Strapi): Promise<Record<string, unknown>[]> {
  const runs = (await strapi.db.query(uidOf('importRun')).findMany({
    where: { etat: 'applique' },
    orderBy: { id: 'asc' },
  })) as Run[];
  const last = new Map(runs.map((run) => [run.source, run]));
  return [...last.keys()].sort().map((source) => {
    const run = last.get(source) as Run;
    const present = sourceFields.filter((field) => run[field] !== null && run[field] !== undefined);
    return Object.fromEntries(present.map((field) => [field, run[field]]));
  });
}
