import type { Core } from '@strapi/strapi';
import { currentActeur } from '../../lib/acteur';
import type { TexteRef } from '../../lib/document';
import { declareTable, table } from '../../lib/table';

const ETAT = 'plugin::relecture.etat';
const NOTE = 'plugin::relecture.note';

/** A text that is neither only a draft nor done with: at most one row each. */
export type Etat = TexteRef & {
  etat: 'aRelire' | 'aReprendre';
  depuis: Date;
  parId: number | null;
  parNom: string;
};

/** What the writer and the reviewer say to each other; the public never reads it. */
export type Note = TexteRef & {
  nature: 'envoi' | 'retour' | 'reprise' | 'note' | 'publication';
  texte: string | null;
  quand: Date;
  parId: number | null;
  parNom: string;
};

export function declareRelecture(strapi: Core.Strapi): void {
  const who = { parId: 'integer', parNom: 'string' } as const;
  const texte = { type: 'string', documentId: 'string' } as const;
  const key = [['type', 'documentId']];
  declareTable(
    strapi,
    ETAT,
    'portulan_relectures',
    { ...texte, etat: 'string', depuis: 'datetime', ...who },
    key,
  );
  declareTable(
    strapi,
    NOTE,
    'portulan_relecture_notes',
    { ...texte, nature: 'string', texte: 'text', quand: 'datetime', ...who },
    key,
  );
}

export const etats = (strapi: Core.Strapi) => table<Etat>(strapi, ETAT);
export const notes = (strapi: Core.Strapi) => table<Note>(strapi, NOTE);

export async function addNote(
  strapi: Core.Strapi,
  { type, documentId }: TexteRef,
  nature: Note['nature'],
  texte = '',
): Promise<void> {
  const { id: parId, nom: parNom } = currentActeur(strapi);
  await notes(strapi).create({
    data: { type, documentId, nature, texte: texte || null, quand: new Date(), parId, parNom },
  });
}
