import type { Core } from '@strapi/strapi';
import { currentActeur } from '../../lib/acteur';
import { isPublished, type Texte, type TexteRef } from '../../lib/document';
import { CmsError } from '../../lib/probleme';
import { note as noteInJournal } from '../journal/entries';
import { addNote, type Etat, etats, notes } from './tables';

const LONGEST_NOTE = 2_000;
const SHOWN_NOTES = 50;

const keyOf = ({ type, documentId }: TexteRef) => ({ type, documentId });

async function setEtat(strapi: Core.Strapi, texte: Texte, etat: Etat['etat'] | undefined) {
  const where = keyOf(texte);
  await etats(strapi).deleteMany({ where });
  if (!etat) return;
  const { id: parId, nom: parNom } = currentActeur(strapi);
  await etats(strapi).create({ data: { ...where, etat, depuis: new Date(), parId, parNom } });
}

const changedSince = (draft: Record<string, unknown>, { depuis }: Etat) =>
  new Date(draft.updatedAt as string) > new Date(depuis);

/** Where the text stands, what was said of it, and what the account that asks may do. */
export async function readRelecture(strapi: Core.Strapi, texte: Texte) {
  const where = keyOf(texte);
  const etat = await etats(strapi).findOne({ where });
  const said = await notes(strapi).findMany({
    where,
    orderBy: { id: 'desc' },
    limit: SHOWN_NOTES,
  });
  const publie = await isPublished(strapi, texte);
  const waits = etat?.etat === 'aRelire';
  return {
    etat: etat?.etat ?? (publie ? 'publie' : 'brouillon'),
    publie,
    ...(etat ? { depuis: etat.depuis, parNom: etat.parNom } : {}),
    modifieDepuis: waits && changedSince(texte.draft, etat),
    notes: said,
    peut: {
      envoyer: !waits && texte.may('update'),
      reprendre: waits && texte.may('update'),
      rendre: waits && texte.may('publish'),
      noter: texte.may('update') || texte.may('publish'),
    },
  };
}

function noteOf(value: string): string {
  if (value.length <= LONGEST_NOTE) return value;
  throw new CmsError(
    'relecture.noteLongue',
    422,
    `Une note a au plus ${LONGEST_NOTE} caractères ; celle-ci en a ${value.length}.`,
  );
}

async function waiting(strapi: Core.Strapi, texte: Texte, expected: boolean): Promise<void> {
  const where = { ...keyOf(texte), etat: 'aRelire' };
  const waits = (await etats(strapi).count({ where })) > 0;
  if (waits === expected) return;
  throw expected
    ? new CmsError('relecture.pasEnvoye', 409, 'Ce texte n’est pas à relire.')
    : new CmsError('relecture.dejaEnvoye', 409, 'Ce texte est déjà à relire.');
}

type Step = {
  from: 'aRelire' | 'other';
  to: Etat['etat'] | undefined;
  nature: 'envoi' | 'retour' | 'reprise';
  action: string;
};

export const STEPS = {
  /** The writer asks for a review. */
  envoyer: { from: 'other', to: 'aRelire', nature: 'envoi', action: 'envoyer' },
  /** The writer takes the text back before anyone answered. */
  reprendre: { from: 'aRelire', to: undefined, nature: 'reprise', action: 'reprendre' },
  /** The reviewer gives it back, saying what is missing. */
  rendre: { from: 'aRelire', to: 'aReprendre', nature: 'retour', action: 'rendre' },
} satisfies Record<string, Step>;

/** One step of the way from draft to review and back; publishing is Strapi's own. */
export async function takeStep(
  strapi: Core.Strapi,
  texte: Texte,
  { from, to, nature, action }: Step,
  said: string,
): Promise<void> {
  const words = noteOf(said);
  if (nature === 'retour' && !words)
    throw new CmsError(
      'relecture.noteManquante',
      422,
      'Dites ce qu’il reste à faire : un texte se rend avec une note.',
    );
  await strapi.db.transaction(async () => {
    await waiting(strapi, texte, from === 'aRelire');
    await setEtat(strapi, texte, to);
    await addNote(strapi, texte, nature, words);
    await noteInJournal(strapi, { action, ...keyOf(texte), titre: texte.titre });
  });
}

export async function sayNote(strapi: Core.Strapi, texte: Texte, said: string): Promise<void> {
  const words = noteOf(said);
  if (!words) throw new CmsError('relecture.noteVide', 422, 'La note est vide.');
  await addNote(strapi, texte, 'note', words);
}

/** A text that is published is done with; one that is deleted leaves nothing. */
export async function follow(strapi: Core.Strapi, texte: TexteRef, action: string): Promise<void> {
  if (action !== 'publish' && action !== 'delete') return;
  const where = keyOf(texte);
  const { count } = await etats(strapi).deleteMany({ where });
  if (action === 'delete') await notes(strapi).deleteMany({ where });
  else if (count > 0) await addNote(strapi, texte, 'publication');
}
