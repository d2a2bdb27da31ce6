import { hash } from 'node:crypto';
import type { Plan } from '../../../lib/plan';
import type { IngestedRecord } from '../types';

const isEmpty = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * Digest of what a record says, whatever the order of its fields. Addresses are left out: they are
 * kept from the first import, so another one changes nothing. An absent list is an empty one.
 */
export function fingerprintOf(plan: Plan, record: IngestedRecord): string {
  const said = Object.keys(plan.type.fields)
    .filter((field) => !plan.keepFirst.includes(field) && !isEmpty(record[field]))
    .map((field) => [field, record[field]]);
  return hash('sha256', JSON.stringify(said));
}
