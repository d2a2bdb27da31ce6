import { entityNamed } from '@portulan/content-schemas';
import type { Archive } from '../core/archive/archive.ts';
import { type RunRecord, recordsOf } from './run-lines.ts';

const keyOf = ({ type, record }: RunRecord) => `${type} ${record[entityNamed(type).key]}`;

/**
 * The records of a source as they were last sent: those of its last full run, and of the partial
 * ones that came after it.
 */
export async function* keptRecords(archive: Archive, source: string): AsyncGenerator<RunRecord[]> {
  const given = new Set<string>();
  for (const kept of await archive.runs(source)) {
    const { run } = await kept.passage();
    for await (const records of recordsOf(kept.follow())) {
      const fresh = records.filter((one) => !given.has(keyOf(one)));
      for (const one of fresh) given.add(keyOf(one));
      yield fresh;
    }
    if (run.mode === 'complet') return;
  }
}
