import type { Core } from '@strapi/strapi';
import { contract } from '../../lib/contract';

type Run = Record<string, unknown> & { source: string };

/** The last applied run of each source: what must be credited, and how much it brought. */
export async function readSources(strapi: Core.Strapi): Promise<Record<string, unknown>[]> {
  const runs = (await strapi.db
    .query(contract.types.importRun?.uid as 'api::import-run.import-run')
    .findMany({
      where: { etat: 'applique' },
      orderBy: { id: 'asc' },
    })) as Run[];
  const fields = Object.keys(contract.types.importRun?.fields ?? {});
  const last = new Map(runs.map((run) => [run.source, run]));
  return [...last.keys()].sort().map((source) => {
    const run = last.get(source) as Run;
    const present = fields.filter((field) => run[field] !== null && run[field] !== undefined);
    return Object.fromEntries(present.map((field) => [field, run[field]]));
  });
}
