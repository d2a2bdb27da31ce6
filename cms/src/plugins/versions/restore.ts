import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import { contract } from '../../lib/contract';
import type { Connection, Row } from '../../lib/db';
import type { Texte } from '../../lib/document';
import { type Plan, planOf } from '../../lib/plan';
import { CmsError } from '../../lib/probleme';
import { documentOf } from '../ingest/apply/document';
import { RecordIndex } from '../ingest/apply/record-index';
import type { IngestedRecord } from '../ingest/types';
import { note } from '../journal/entries';
import { readDraft } from './snapshot';
import { type Version, versions } from './table';

/** The version that is being taken up again, for the one that is kept of it. */
export const restoring = new AsyncLocalStorage<number>();

export async function versionOf(
  strapi: Core.Strapi,
  { type, documentId }: Texte,
  numero: number,
): Promise<Version> {
  const version = await versions(strapi).findOne({ where: { type, documentId, numero } });
  if (!version)
    throw new CmsError('versions.unknown', 404, `La version ${numero} n’est pas ou plus gardée.`);
  return version;
}

/** A field that the version does not have is emptied, not left as it is now. */
function emptyFirst({ fields, components, zones, links }: Plan, data: Row): Row {
  const lists = new Set([
    ...[...components, ...zones].map(({ field }) => field),
    ...links.filter(({ many }) => many).map(({ field }) => field),
  ]);
  return Object.fromEntries(
    fields.map((field) => [field, data[field] ?? (lists.has(field) ? [] : null)]),
  );
}

const kept = (plan: Plan, contenu: Row): Row =>
  Object.fromEntries(Object.entries(contenu).filter(([field]) => plan.fields.includes(field)));

/**
 * Makes the draft say again what a version said; what is published stays until someone publishes.
 * @returns how many links could not be taken up again, their other side being gone
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  texte: Texte,
  numero: number,
): Promise<{ liensPerdus: number }> {
  return await strapi.db.transaction(async ({ trx }) => {
    const { type, documentId, titre } = texte;
    const { contenu } = await versionOf(strapi, texte, numero);
    const plan = planOf(strapi, type);
    const plans = new Map(Object.keys(contract.types).map((name) => [name, planOf(strapi, name)]));
    const index = new RecordIndex(trx as unknown as Connection, plans);
    const record = kept(plan, contenu) as IngestedRecord;
    const { data, waiting } = await documentOf({ strapi, index }, plan, record);
    await restoring.run(numero, () =>
      strapi
        .documents(plan.type.uid as UID.ContentType)
        .update({ documentId, data: emptyFirst(plan, data) } as never),
    );
    await note(strapi, {
      action: 'restaurer',
      type,
      documentId,
      titre,
      detail: `version ${numero}`,
    });
    return { liensPerdus: waiting.length };
  });
}

/** Names of the fields in which a version differs from the draft as it is now. */
export async function differences(
  strapi: Core.Strapi,
  texte: Texte,
  { contenu }: Pick<Version, 'contenu'>,
): Promise<string[]> {
  const now = (await readDraft(strapi, texte))?.contenu ?? {};
  return Object.entries(texte.contract.fields)
    .filter(([field]) => JSON.stringify(now[field]) !== JSON.stringify(contenu[field]))
    .map(([, { title }]) => title);
}
