import type { Core } from '@strapi/strapi';
import { contract, typeNameOf } from './contract';
import type { TexteRef } from './document';

const NAMED = new Set(['update', 'discardDraft', 'publish', 'unpublish', 'delete']);

export type DocumentAction = 'update' | 'discardDraft' | 'publish' | 'unpublish' | 'delete';
type Before = (texte: TexteRef, action: DocumentAction) => Promise<void>;
type Around = { before?: Before; after?: Before };

/**
 * Does something with each change of a text that is there already, in the transaction of the change:
 * what `before` throws refuses it, what `after` throws undoes it.
 */
export function onTextes(strapi: Core.Strapi, { before, after }: Around): void {
  strapi.documents.use(async (context, next) => {
    const type = typeNameOf(context.uid);
    const { documentId } = context.params as { documentId?: string };
    if (!type || !documentId || contract.types[type]?.kind !== 'editorial') return next();
    if (!NAMED.has(context.action)) return next();
    const action = context.action as DocumentAction;
    return strapi.db.transaction(async () => {
      await before?.({ type, documentId }, action);
      const result = await next();
      await after?.({ type, documentId }, action);
      return result;
    });
  });
}
