import type { Connection } from '../../../lib/db';
import type { Plan } from '../../../lib/plan';
import type { IngestedRecord } from '../types';

const NOT_IN_ADDRESS = /[^a-z0-9]+/g;
const suffixOf = (key: string) => key.toLowerCase().replace(NOT_IN_ADDRESS, '-');

/** The longest address that the schemas allow. */
const MAX_LENGTH = 120;

/** The words, then what tells them apart: of both, the ends that do not fit are left out. */
export function addressOf(words: string, key: string, attempt: number): string {
  const suffix = `-${suffixOf(key)}${attempt > 1 ? `-${attempt}` : ''}`;
  const kept = words.slice(0, Math.max(0, MAX_LENGTH - suffix.length)).replace(/-+$/, '');
  return `${kept}${suffix}`.slice(-MAX_LENGTH).replace(/^-+/, '');
}

/** Addresses in use, so that two records never share one; a retired record keeps its own. */
export class Addresses {
  private constructor(private readonly taken: Map<string, Set<string>>) {}

  static async load(trx: Connection, { table, columns, keepFirst }: Plan): Promise<Addresses> {
    const taken = new Map<string, Set<string>>();
    for (const field of keepFirst) {
      const column = columns.find((candidate) => candidate.field === field)?.column as string;
      taken.set(field, new Set((await trx(table).pluck(column)) as string[]));
    }
    return new Addresses(taken);
  }

  /** The record with addresses that are free; the key, which is unique, tells apart those that are not. */
  claim(record: IngestedRecord, key: string): IngestedRecord {
    const claimed = { ...record };
    for (const [field, taken] of this.taken) {
      const wanted = claimed[field];
      if (typeof wanted !== 'string') continue;
      let address = wanted;
      for (let attempt = 1; taken.has(address); attempt += 1)
        address = addressOf(wanted, key, attempt);
      taken.add(address);
      claimed[field] = address;
    }
    return claimed;
  }
}
