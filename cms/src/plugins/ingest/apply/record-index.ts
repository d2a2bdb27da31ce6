import type { Connection } from '../../../lib/db';
import type { Plan } from '../../../lib/plan';

/** What is known of a record that the CMS holds. */
export type Known = {
  id: number;
  empreinte: string | null;
  source: string | null;
  retired: boolean;
};

type KnownRow = {
  id: number;
  cle: string;
  empreinte: string | null;
  source: string | null;
  retire_le: unknown;
};

/** The reference records by key, each type read once in a run. */
export class RecordIndex {
  private readonly types = new Map<string, Map<string, Known>>();

  constructor(
    private readonly trx: Connection,
    private readonly plans: Map<string, Plan>,
  ) {}

  async of(type: string): Promise<Map<string, Known>> {
    const known = this.types.get(type);
    if (known) return known;
    const { table, keyColumn } = this.plans.get(type) as Plan;
    const rows = (await this.trx(table).select(
      'id',
      { cle: keyColumn },
      'empreinte',
      'source',
      'retire_le',
    )) as KnownRow[];
    const read = new Map<string, Known>();
    for (const { id, cle, empreinte, source, retire_le } of rows)
      read.set(cle, { id, empreinte, source, retired: retire_le !== null });
    this.types.set(type, read);
    return read;
  }
}
