import type { Core, UID } from '@strapi/strapi';
import { currentActeur } from '../../lib/acteur';
import { isPublished, type Texte, type TexteRef } from '../../lib/document';
import { CmsError } from '../../lib/probleme';
import { note } from '../journal/entries';
import { instantAsked, type MomentAsked } from './moment';
import { giveUp, type Prevu, prevus, type Quoi } from './table';

const keyOf = ({ type, documentId }: TexteRef) => ({ type, documentId });

export const plannedOf = (strapi: Core.Strapi, texte: TexteRef) =>
  prevus(strapi).findMany({
    where: { ...keyOf(texte), etat: 'prevu' },
    orderBy: { instant: 'asc' },
  });

type PopulateBuilder = { populateDeep(depth: number): { build(): Promise<unknown> } };

/** A text that is not complete is refused now rather than in the night of its publication. */
async function checkComplete(strapi: Core.Strapi, { contract, draft }: Texte): Promise<void> {
  const uid = contract.uid as UID.ContentType;
  const builderOf = strapi.plugin('content-manager').service('populate-builder') as unknown as (
    uid: string,
  ) => PopulateBuilder;
  const populate = await builderOf(uid).populateDeep(Number.POSITIVE_INFINITY).build();
  const whole = await strapi.db.query(uid).findOne({ where: { id: draft.id }, populate } as never);
  try {
    await strapi.entityValidator.validateEntityCreation(
      strapi.contentType(uid),
      whole as never,
      { isDraft: false } as never,
    );
  } catch (cause) {
    throw new CmsError(
      'calendrier.incomplet',
      422,
      `Ce texte ne peut pas encore être publié : ${(cause as Error).message}`,
      { cause },
    );
  }
}

const DAY = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
export const inWords = (instant: Date | string | number): string => DAY.format(new Date(instant));

/** Publication comes before withdrawal, and only what will be there can be withdrawn. */
async function checkOrder(
  strapi: Core.Strapi,
  texte: Texte,
  quoi: Quoi,
  instant: Date,
): Promise<void> {
  const others = (await plannedOf(strapi, texte)).filter((planned) => planned.quoi !== quoi);
  const other = others[0] && new Date(others[0].instant);
  const published = await isPublished(strapi, texte);
  if (quoi === 'retirer' && !published && !other)
    throw new CmsError(
      'calendrier.pasPublie',
      422,
      'Ce texte n’est pas publié : prévoyez d’abord sa publication.',
    );
  const wrong =
    other && (quoi === 'retirer' ? !published && instant <= other : !published && instant >= other);
  if (wrong)
    throw new CmsError(
      'calendrier.ordre',
      422,
      `La publication vient avant le retrait : l’autre moment est le ${inWords(other)}.`,
    );
}

/** Plans a publication or a withdrawal; the one that was planned before is replaced. */
export async function planChange(
  strapi: Core.Strapi,
  texte: Texte,
  quoi: Quoi,
  asked: MomentAsked,
  now = new Date(),
): Promise<Prevu> {
  const instant = instantAsked(asked, now);
  await checkOrder(strapi, texte, quoi, instant);
  if (quoi === 'publier') await checkComplete(strapi, texte);
  const { id: parId, nom: parNom } = currentActeur(strapi);
  return strapi.db.transaction(async () => {
    await giveUp(strapi, texte, [quoi], 'Remplacé par une autre date.', now);
    const detail = `${quoi === 'publier' ? 'publication' : 'retrait'} le ${inWords(instant)}`;
    await note(strapi, { action: 'prevoir', ...keyOf(texte), titre: texte.titre, detail });
    return prevus(strapi).create({
      data: { ...keyOf(texte), quoi, instant, etat: 'prevu', demandeLe: now, parId, parNom },
    });
  });
}

export async function cancelChange(
  strapi: Core.Strapi,
  texte: Texte,
  id: number,
  now = new Date(),
): Promise<void> {
  await strapi.db.transaction(async () => {
    const { count } = await prevus(strapi).updateMany({
      where: { id, ...keyOf(texte), etat: 'prevu' },
      data: { etat: 'annule', finLe: now, message: 'Annulé depuis l’administration.' },
    });
    if (count === 0)
      throw new CmsError(
        'calendrier.fini',
        409,
        'Cette date n’est plus prévue : rechargez la page.',
      );
    await note(strapi, {
      action: 'annuler',
      ...keyOf(texte),
      titre: texte.titre,
      detail: 'date prévue',
    });
  });
}
