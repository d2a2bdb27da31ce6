import type { Core } from '@strapi/strapi';
import { contract } from '../../lib/contract';
import type { TexteRef } from '../../lib/document';
import { type Entree, entrees, keptDays } from './entries';

const PAGE_SIZE = 30;
const OF_ONE_TEXT = 20;

export type Asked = { page: number; texte: string; type: string; par: string };
export type EntreeLue = Omit<Entree, 'quand'> & { id: number; quand: string; libelle: string };

const THINGS: Record<string, string> = { media: 'Médiathèque', compte: 'Compte', role: 'Rôle' };

const told = (entree: Entree & { id: number }): EntreeLue => ({
  ...entree,
  quand: new Date(entree.quand).toISOString(),
  libelle: contract.types[entree.type]?.label.one ?? THINGS[entree.type] ?? entree.type,
});

const RECENT_FIRST = { id: 'desc' } as const;

/** A page of the journal, the last lines first. */
export async function readJournal(strapi: Core.Strapi, { page, texte, type, par }: Asked) {
  const where = {
    ...(texte ? { titre: { $containsi: texte } } : {}),
    ...(type ? { type } : {}),
    ...(par ? { parNom: { $containsi: par } } : {}),
  };
  const query = entrees(strapi);
  const [total, lines] = await Promise.all([
    query.count({ where }),
    query.findMany({
      where,
      orderBy: RECENT_FIRST,
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    }),
  ]);
  return { total, page, taille: PAGE_SIZE, jours: keptDays(), entrees: lines.map(told) };
}

/** The last lines of one text. */
export async function readJournalOf(strapi: Core.Strapi, { type, documentId }: TexteRef) {
  const lines = await entrees(strapi).findMany({
    where: { type, documentId },
    orderBy: RECENT_FIRST,
    limit: OF_ONE_TEXT,
  });
  return { entrees: lines.map(told) };
}
