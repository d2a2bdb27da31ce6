import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contract, typeNameOf } from '../lib/contract';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count', 'validate']);

const REASONS = {
  reference: (label: string) =>
    `« ${label} » vient d’une source officielle : ces données se corrigent à la source et reviennent par l’importation.`,
  technical: (label: string) =>
    `« ${label} » est tenu par la plateforme elle-même et ne se modifie pas à la main.`,
};

/** Set by the CMS itself on each change that a person makes. */
const STAMPS = new Set(['updatedBy', 'updatedAt']);

const touchesOnly = (followed: readonly string[] = [], data: Record<string, unknown> = {}) =>
  Object.keys(data).every((field) => followed.includes(field) || STAMPS.has(field));

/**
 * Imported types cannot be written through the Document Service, whoever asks: the next import
 * would undo the change. Ingest goes below it.
 */
export function protectImported(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const name = typeNameOf(context.uid);
    const type = name ? contract.types[name] : undefined;
    if (!type || type.kind === 'editorial' || READS.has(context.action)) return next();
    if (context.action === 'update' && touchesOnly(type.followed, context.params.data))
      return next();
    // Of the refusals, Strapi shows only this one's words to the reader.
    throw new errors.PolicyError(REASONS[type.kind](type.label.many));
  });
}
