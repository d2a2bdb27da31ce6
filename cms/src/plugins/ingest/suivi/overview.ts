import type { Core } from '@strapi/strapi';
import { planOf } from '../../../lib/plan';
import { recordOf, uidOf } from '../../../lib/technical';
import { failSilent } from '../demandes/demandes';
import { isWorkerSeen } from '../demandes/worker-seen';

type TypeName = 'importRun' | 'demandeImport';
type Found = Record<string, unknown> & { source: string };

/** The last row of each source. */
async function lastOfEach(
  strapi: Core.Strapi,
  type: TypeName,
  where: Record<string, unknown> = {},
): Promise<Map<string, Found>> {
  const { table } = planOf(strapi, type);
  const ids = (await strapi.db
    .connection(table)
    .where(where)
    .groupBy('source')
    .max({ id: 'id' })) as { id: number }[];
  const rows = (await strapi.db
    .query(uidOf(type))
    .findMany({ where: { id: { $in: ids.map(({ id }) => id) } } })) as unknown as Found[];
  return new Map(rows.map((row) => [row.source, recordOf(type, row) as Found]));
}

/** Each source with its last run, the last one that was applied, and what has been asked of it. */
export async function readOverview(strapi: Core.Strapi) {
  await failSilent(strapi);
  const last = await lastOfEach(strapi, 'importRun');
  const applied = await lastOfEach(strapi, 'importRun', { etat: 'applique' });
  const asked = await lastOfEach(strapi, 'demandeImport');
  const sources = [...last.values()]
    .sort((a, b) => String(a.titre).localeCompare(String(b.titre), 'fr'))
    .map((dernier) => ({
      source: dernier.source,
      dernier,
      applique: applied.get(dernier.source),
      demande: asked.get(dernier.source),
    }));
  return { sources, travailleur: isWorkerSeen() };
}
