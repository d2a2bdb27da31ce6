import type { Core } from '@strapi/strapi';
import type { TexteRef } from '../../lib/document';
import { declareTable, table } from '../../lib/table';

const UID = 'plugin::versions.version';

/** What a draft said at a moment, in the form of a record: codes and names, no number of a row. */
export type Version = TexteRef & {
  numero: number;
  quand: Date;
  parId: number | null;
  parNom: string;
  contenu: Record<string, unknown>;
  empreinte: string;
  /** When this very text went live, if it did. */
  publieeLe: Date | null;
  /** The number of the version that it takes up again. */
  reprise: number | null;
};

export const declareVersions = (strapi: Core.Strapi): void =>
  declareTable(
    strapi,
    UID,
    'portulan_versions',
    {
      type: 'string',
      documentId: 'string',
      numero: 'integer',
      quand: 'datetime',
      parId: 'integer',
      parNom: 'string',
      contenu: 'json',
      empreinte: 'string',
      publieeLe: 'datetime',
      reprise: 'integer',
    },
    [['type', 'documentId', 'numero']],
  );

export const versions = (strapi: Core.Strapi) => table<Version>(strapi, UID);

const DEFAULT_KEPT = 50;

/** How many are kept of one text, `PORTULAN_VERSIONS`. */
export const keptVersions = (): number =>
  Math.max(1, Math.floor(Number(process.env.PORTULAN_VERSIONS)) || DEFAULT_KEPT);
