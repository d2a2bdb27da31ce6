import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { TexteRef } from '../../lib/document';
import { mayOnType } from '../../lib/document';
import type { DocumentAction } from '../../lib/on-documents';
import { inWords, plannedOf } from './plan';
import { giveUp } from './table';

const WRITES: DocumentAction[] = ['update', 'discardDraft'];

/** What an editor planned to publish is what they read: those who may not publish no longer change it. */
export async function guardPlanned(
  strapi: Core.Strapi,
  texte: TexteRef,
  action: DocumentAction,
): Promise<void> {
  if (!WRITES.includes(action)) return;
  const ctx = strapi.requestContext.get() as unknown as Context | undefined;
  if (!ctx?.state?.userAbility || mayOnType(strapi, ctx, texte.type, 'publish')) return;
  const planned = (await plannedOf(strapi, texte)).find(({ quoi }) => quoi === 'publier');
  if (!planned) return;
  // Of the refusals, Strapi shows only this one's words to the reader.
  throw new errors.PolicyError(
    `La publication de ce texte est prévue le ${inWords(planned.instant)} : demandez à un éditeur de l’annuler pour le modifier.`,
  );
}

/** What happens by hand, or to a text that goes, makes the planned moment pointless. */
export async function followPlanned(
  strapi: Core.Strapi,
  texte: TexteRef,
  action: DocumentAction,
): Promise<void> {
  if (action === 'publish')
    await giveUp(strapi, texte, ['publier'], 'Publié à la main avant cette date.');
  if (action === 'unpublish')
    await giveUp(strapi, texte, ['retirer'], 'Retiré à la main avant cette date.');
  if (action === 'delete') await giveUp(strapi, texte, ['publier', 'retirer'], 'Texte supprimé.');
}
