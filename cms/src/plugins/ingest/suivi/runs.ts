import type { Core } from '@strapi/strapi';
import { contract } from '../../../lib/contract';
import type { Connection } from '../../../lib/db';
import { CmsError } from '../../../lib/probleme';
import { recordOf, uidOf } from '../../../lib/technical';
import { countPending } from '../apply/pending';
import type { Counts } from '../types';

const PAGE_SIZE = 20;
const runs = (strapi: Core.Strapi) => strapi.db.query(uidOf('importRun'));

/** The runs of a source, the last one first. */
export async function readHistory(strapi: Core.Strapi, source: string, page: number) {
  const where = { source };
  const [total, rows] = await Promise.all([
    runs(strapi).count({ where }),
    runs(strapi).findMany({
      where,
      orderBy: { id: 'desc' },
      limit: PAGE_SIZE,
      offset: (Math.max(1, page) - 1) * PAGE_SIZE,
    }),
  ]);
  return {
    total,
    page,
    taille: PAGE_SIZE,
    runs: rows.map((row) => recordOf('importRun', row)),
  };
}

const labelOf = (type: string) => contract.types[type]?.label.many ?? type;

/** What a source has waiting now, in the words of the schemas. */
async function readPending(strapi: Core.Strapi, source: string) {
  const counts = await countPending(strapi.db.connection as unknown as Connection, source);
  return Object.entries(counts).map(([path, nombre]) => {
    const [type = '', champ = ''] = path.split('.');
    const libelleChamp = contract.types[type]?.fields[champ]?.title ?? champ;
    return { type, champ, libelle: `${labelOf(type)} : ${libelleChamp}`, nombre };
  });
}

/** All that is known of one run, with French names beside those of programs. */
export async function readRun(strapi: Core.Strapi, identifiant: string) {
  const row = await runs(strapi).findOne({ where: { identifiant } });
  if (!row)
    throw new CmsError('ingest.noRun', 404, `L’importation « ${identifiant} » n’existe pas.`);
  const run = recordOf('importRun', row);
  const comptes = Object.entries((run.comptes ?? {}) as Record<string, Counts>).map(
    ([type, counts]) => ({ type, libelle: labelOf(type), ...counts }),
  );
  const rejetsGardes = await strapi.db.query(uidOf('rejet')).count({ where: { run: identifiant } });
  return { run, comptes, rejetsGardes, enAttente: await readPending(strapi, String(run.source)) };
}
