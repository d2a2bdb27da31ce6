import type { Core } from '@strapi/strapi';
import { recordOf, uidOf } from '../../../lib/technical';

const SEARCHED = ['message', 'code', 'position', 'extrait'];
const MAX_PAGE_SIZE = 100;

export type RejetQuery = { run: string; texte: string; page: number; taille: number };

/** The rejects of a run that hold a text, in the order of the run, one page of them. */
export async function searchRejets(strapi: Core.Strapi, query: RejetQuery) {
  const texte = query.texte.trim();
  const where = {
    run: query.run,
    ...(texte ? { $or: SEARCHED.map((field) => ({ [field]: { $containsi: texte } })) } : {}),
  };
  const rejets = strapi.db.query(uidOf('rejet'));
  const taille = Math.min(Math.max(1, query.taille), MAX_PAGE_SIZE);
  const page = Math.max(1, query.page);
  const [total, rows] = await Promise.all([
    rejets.count({ where }),
    rejets.findMany({
      where,
      orderBy: { rang: 'asc' },
      limit: taille,
      offset: (page - 1) * taille,
    }),
  ]);
  return { total, page, taille, rejets: rows.map((row) => recordOf('rejet', row)) };
}
