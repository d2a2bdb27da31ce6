import type { Core, Modules, UID } from '@strapi/strapi';
import { actAs } from '../../lib/acteur';
import { contract } from '../../lib/contract';
import { titreOfDocument } from '../../lib/document';
import { note } from '../journal/entries';
import { type Prevu, prevus } from './table';

type Due = Prevu & { id: number };

async function change(strapi: Core.Strapi, { type, documentId, quoi }: Due): Promise<void> {
  const uid = contract.types[type]?.uid as UID.ContentType | undefined;
  if (!uid) throw new Error(`Le type « ${type} » n’existe plus.`);
  const documents = strapi.documents(uid) as unknown as Modules.Documents.ServiceInstance;
  const { entries } =
    quoi === 'publier'
      ? await documents.publish({ documentId } as never)
      : await documents.unpublish({ documentId } as never);
  if (quoi === 'publier' && entries.length === 0) throw new Error('Ce texte n’existe plus.');
}

/** Done whole or not at all, once, whatever dies or runs beside: the row is taken with the change. */
async function doOne(strapi: Core.Strapi, due: Due, now: Date): Promise<void> {
  await strapi.db.transaction(async () => {
    const { count } = await prevus(strapi).updateMany({
      where: { id: due.id, etat: 'prevu' },
      data: { etat: 'fait', finLe: now },
    });
    if (count > 0) await change(strapi, due);
  });
}

async function tellFailure(strapi: Core.Strapi, due: Due, error: unknown, now: Date) {
  strapi.log.error(error);
  const message = error instanceof Error ? error.message : String(error);
  const { count } = await prevus(strapi).updateMany({
    where: { id: due.id, etat: 'prevu' },
    data: { etat: 'echoue', finLe: now, message },
  });
  if (count === 0) return;
  const { type, documentId, quoi } = due;
  await note(strapi, {
    action: 'echouer',
    type,
    documentId,
    titre: contract.types[type] ? await titreOfDocument(strapi, due) : documentId,
    detail: `${quoi === 'publier' ? 'publication' : 'retrait'} : ${message}`,
  });
}

/** Does what is due by `now`, in its order: what was missed while the CMS was stopped comes first. */
export async function runDue(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const due = await prevus(strapi).findMany({
    where: { etat: 'prevu', instant: { $lte: now } },
    orderBy: [{ instant: 'asc' }, { id: 'asc' }],
  });
  for (const one of due)
    await actAs({ id: one.parId, nom: `${one.parNom}, à la date prévue` }, async () => {
      try {
        await doOne(strapi, one, now);
      } catch (error) {
        await tellFailure(strapi, one, error, now);
      }
    });
}
