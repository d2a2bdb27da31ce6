import type { Core } from '@strapi/strapi';
import type { Connection } from '../../../lib/db';
import type { Plan } from '../../../lib/plan';
import type { Counts, Staged } from '../types';
import type { RecordIndex } from './record-index';

/** What every step of one run shares, inside its transaction. */
export type ApplyContext = {
  strapi: Core.Strapi;
  trx: Connection;
  staged: Staged;
  plans: Map<string, Plan>;
  index: RecordIndex;
  counts: Record<string, Counts>;
  /** Types of which a record or a link changed. */
  touched: Set<string>;
  now: Date;
};

export const noCounts = (): Counts => ({
  read: 0,
  accepted: 0,
  rejected: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  retired: 0,
});
