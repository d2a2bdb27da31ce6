import type { Core } from '@strapi/strapi';
import type { TexteRef } from '../../lib/document';
import { declareTable, table } from '../../lib/table';

const UID = 'plugin::calendrier.prevu';

export type Quoi = 'publier' | 'retirer';

/** A change that is to happen by itself at its moment, or that has. */
export type Prevu = TexteRef & {
  quoi: Quoi;
  instant: Date;
  etat: 'prevu' | 'fait' | 'echoue' | 'annule';
  demandeLe: Date;
  parId: number | null;
  parNom: string;
  finLe: Date | null;
  message: string | null;
};

export const declareCalendrier = (strapi: Core.Strapi): void =>
  declareTable(
    strapi,
    UID,
    'portulan_prevus',
    {
      type: 'string',
      documentId: 'string',
      quoi: 'string',
      instant: 'datetime',
      etat: 'string',
      demandeLe: 'datetime',
      parId: 'integer',
      parNom: 'string',
      finLe: 'datetime',
      message: 'text',
    },
    [
      ['etat', 'instant'],
      ['type', 'documentId'],
    ],
  );

export const prevus = (strapi: Core.Strapi) => table<Prevu>(strapi, UID);

/** Gives up what was planned of a text, saying why. */
export const giveUp = (
  strapi: Core.Strapi,
  { type, documentId }: TexteRef,
  quoi: Quoi[],
  message: string,
  now = new Date(),
) =>
  prevus(strapi).updateMany({
    where: { type, documentId, quoi: { $in: quoi }, etat: 'prevu' },
    data: { etat: 'annule', finLe: now, message },
  });
