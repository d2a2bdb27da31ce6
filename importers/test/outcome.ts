/** All that a source makes of its files, to compare two ways of reading them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Collector } from '../src/core/collector.ts';
import { openInput } from '../src/core/input/input.ts';
import type { Memo } from '../src/core/memo/memo.ts';
import type { Source } from '../src/core/source.ts';
import { Spool } from '../src/core/spool.ts';
import { silent, temporaryFolder } from './helpers.ts';

const signal = new AbortController().signal;

/** Records and rejects as sent, warnings, counts. */
export async function outcomeOf(source: Source, folder: string, memo?: Memo) {
  const temporary = temporaryFolder();
  const spool = new Spool(join(temporary, 'records.ndjson'));
  const collector = new Collector(source.name, source.entities, spool);
  const input = await openInput(folder, { temporary, signal });
  const prepared = await source.prepare(input.files, { progress: silent, signal });
  const context = { collector, progress: silent, signal };
  await prepared.load(memo ? { ...context, openMemo: () => memo } : context);
  await spool.close();
  return {
    sent: readFileSync(spool.path, 'utf8'),
    accepted: [...collector.accepted],
    rejets: collector.log.kept,
    byEntity: [...collector.log.byEntity],
    warnings: collector.log.warnings,
    files: collector.files(),
    unresolved: collector.unresolved(),
  };
}
