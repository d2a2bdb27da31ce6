import type { Core } from '@strapi/strapi';
import { type Acteur, acteurOf, currentActeur } from '../../lib/acteur';
import type { TexteRef } from '../../lib/document';
import type { DocumentAction } from '../../lib/on-documents';
import { readDraft, type Snapshot } from './snapshot';
import { keptVersions, type Version, versions } from './table';

const keyOf = ({ type, documentId }: TexteRef) => ({ type, documentId });

export const lastVersion = (strapi: Core.Strapi, texte: TexteRef) =>
  versions(strapi).findOne({ where: keyOf(texte), orderBy: { numero: 'desc' } });

async function add(
  strapi: Core.Strapi,
  texte: TexteRef,
  { contenu, empreinte }: Snapshot,
  numero: number,
  said: Pick<Version, 'quand' | 'publieeLe' | 'reprise'> & { par: Acteur },
): Promise<void> {
  const { par, ...rest } = said;
  await versions(strapi).create({
    data: {
      ...keyOf(texte),
      ...rest,
      numero,
      contenu,
      empreinte,
      parId: par.id,
      parNom: par.nom,
    },
  });
  // The oldest go: `numero` grows by one each time.
  await versions(strapi).deleteMany({
    where: { ...keyOf(texte), numero: { $lte: numero - keptVersions() } },
  });
}

type Writer = Parameters<typeof acteurOf>[0];

async function writerOf(strapi: Core.Strapi, id: unknown): Promise<Acteur> {
  const user = id
    ? ((await strapi.db.query('admin::user').findOne({ where: { id } })) as Writer | null)
    : null;
  return user ? acteurOf(user) : { id: null, nom: 'La plateforme' };
}

/** The link of a draft to who last saved it is in a table of Strapi's: read through its own query. */
async function lastWriter(strapi: Core.Strapi, uid: string, id: unknown): Promise<Acteur> {
  const row = (await strapi.db
    .query(uid as 'admin::user')
    .findOne({ where: { id }, populate: { updatedBy: true } as never })) as {
    updatedBy?: Writer;
  } | null;
  return writerOf(strapi, row?.updatedBy?.id);
}

/** Before its first change a text that was there already, or came by an import, has its version 1. */
export async function keepFirst(
  strapi: Core.Strapi,
  texte: TexteRef,
  uid: string,
  action: DocumentAction,
): Promise<void> {
  if (action !== 'update' && action !== 'discardDraft') return;
  if (await lastVersion(strapi, texte)) return;
  const draft = await readDraft(strapi, texte);
  if (!draft) return;
  await add(strapi, texte, draft, 1, {
    quand: new Date(draft.row.updated_at as string | number),
    par: await lastWriter(strapi, uid, draft.row.id),
    publieeLe: null,
    reprise: null,
  });
}

/** After each change: a draft that says something else is a new version, one that goes live is marked. */
export async function keepAfter(
  strapi: Core.Strapi,
  texte: TexteRef,
  action: DocumentAction,
  reprise: number | null = null,
): Promise<void> {
  if (action === 'delete') {
    await versions(strapi).deleteMany({ where: keyOf(texte) });
    return;
  }
  if (action === 'unpublish') return;
  const draft = await readDraft(strapi, texte);
  if (!draft) return;
  const last = await lastVersion(strapi, texte);
  const now = new Date();
  const publieeLe = action === 'publish' ? now : null;
  if (last?.empreinte === draft.empreinte) {
    if (publieeLe)
      await versions(strapi).updateMany({ where: { id: last.id }, data: { publieeLe } });
    return;
  }
  await add(strapi, texte, draft, (last?.numero ?? 0) + 1, {
    quand: now,
    par: currentActeur(strapi),
    publieeLe,
    reprise,
  });
}
