import type { Core } from '@strapi/strapi';
import { currentActeur } from '../../lib/acteur';
import { declareTable, table } from '../../lib/table';

const UID = 'plugin::journal.entree';

/** Who did what to what, and when: of people, only accounts of the administration are named. */
export type Entree = {
  quand: Date;
  action: string;
  /** Name of the type, or of a thing of the platform: `media`, `compte`, `role`. */
  type: string;
  documentId: string | null;
  titre: string;
  parId: number | null;
  parNom: string;
  detail: string | null;
};

export const declareJournal = (strapi: Core.Strapi): void =>
  declareTable(
    strapi,
    UID,
    'portulan_journal',
    {
      quand: 'datetime',
      action: 'string',
      type: 'string',
      documentId: 'string',
      titre: 'string',
      parId: 'integer',
      parNom: 'string',
      detail: 'text',
    },
    [['quand'], ['type', 'documentId']],
  );

export const entrees = (strapi: Core.Strapi) => table<Entree>(strapi, UID);

export type Noted = Pick<Entree, 'action' | 'type' | 'titre'> & {
  documentId?: string;
  detail?: string;
};

/** Keeps one more line, in the transaction of what it tells of. */
export async function note(strapi: Core.Strapi, noted: Noted): Promise<void> {
  const { id: parId, nom: parNom } = currentActeur(strapi);
  const { documentId = null, detail = null, ...said } = noted;
  await entrees(strapi).create({
    data: { ...said, documentId, detail, parId, parNom, quand: new Date() },
  });
}

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 365;

/** Days that a line is kept, `PORTULAN_JOURNAL_JOURS`. */
export const keptDays = (): number => Number(process.env.PORTULAN_JOURNAL_JOURS) || DEFAULT_DAYS;

/** Forgets what is older than it is kept. */
export async function forgetOld(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const limit = new Date(now.getTime() - keptDays() * DAY_MS);
  await entrees(strapi).deleteMany({ where: { quand: { $lt: limit } } });
}
