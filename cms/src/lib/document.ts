import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { type ContractType, contract, typeNameOf } from './contract';
import { CmsError } from './probleme';

type Action = 'read' | 'create' | 'update' | 'delete' | 'publish';
type Row = Record<string, unknown>;

/** A text that editors write, as the plugins of ours speak of it. */
export type TexteRef = { type: string; documentId: string };

/** The draft that the administration edits, and what the account that asks may do to it. */
export type Texte = TexteRef & {
  contract: ContractType;
  draft: Row;
  titre: string;
  may(action: Action): boolean;
};

type Checker = { can: Record<Action, (entity?: Row) => boolean> };

export const checkerOf = (strapi: Core.Strapi, ctx: Context, uid: string): Checker =>
  strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid });

/** Whether the account that asks may do that to some documents at least of the type. */
export const mayOnType = (strapi: Core.Strapi, ctx: Context, name: string, action: Action) =>
  checkerOf(strapi, ctx, contract.types[name]?.uid ?? '').can[action]();

export const titreOf = (type: ContractType, row: Row | null | undefined): string =>
  String(row?.[type.title] || row?.[type.key] || 'Sans titre').slice(0, 255);

const draftOf = (strapi: Core.Strapi, uid: string, documentId: string): Promise<Row | null> =>
  strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, publishedAt: null },
    populate: { createdBy: { populate: ['roles'] } },
  } as never);

/** The title of a draft, whoever asks. */
export async function titreOfDocument(
  strapi: Core.Strapi,
  { type, documentId }: TexteRef,
): Promise<string> {
  const known = contract.types[type] as ContractType;
  const row = await strapi.db
    .query(known.uid as UID.ContentType)
    .findOne({ where: { documentId } as never, orderBy: { id: 'asc' } as never });
  return titreOf(known, row as Row | null);
}

export const isPublished = async (strapi: Core.Strapi, { type, documentId }: TexteRef) =>
  (await strapi.db
    .query(contract.types[type]?.uid as UID.ContentType)
    .count({ where: { documentId, publishedAt: { $notNull: true } } as never })) > 0;

/** The text of the address `/…/:uid/:documentId`; refused to those who may not `action` it. */
export async function texteOf(strapi: Core.Strapi, ctx: Context, action: Action): Promise<Texte> {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string };
  const type = typeNameOf(uid);
  const known = type ? contract.types[type] : undefined;
  if (!type || known?.kind !== 'editorial')
    throw new CmsError('texte.type', 404, `« ${uid} » n’est pas un type que la rédaction écrit.`);
  const checker = checkerOf(strapi, ctx, uid);
  const draft = await draftOf(strapi, uid, documentId);
  if (!draft) throw new CmsError('texte.unknown', 404, 'Ce texte n’existe pas ou plus.');
  const may = (wanted: Action) => checker.can[wanted](draft);
  if (!may(action))
    throw new CmsError('texte.forbidden', 403, 'Votre rôle ne permet pas cela sur ce texte.');
  return { type, documentId, contract: known, draft, titre: titreOf(known, draft), may };
}
