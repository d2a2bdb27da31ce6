import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CmsClient } from '../src/cms-client/cms-client.ts';
import { Collector } from '../src/core/collector.ts';
import { openInput } from '../src/core/input/input.ts';
import { runImport } from '../src/core/run-import.ts';
import type { Source } from '../src/core/source.ts';
import { Spool } from '../src/core/spool.ts';
import type { FakeCms } from './fake-cms.ts';
import { silent, temporaryFolder } from './helpers.ts';

const signal = new AbortController().signal;

type Line = { type: string; record: Record<string, unknown> };

/** All that a source makes of a folder or a file, before any CMS. */
export async function mapped(source: Source, location: string) {
  const temporary = temporaryFolder();
  const spool = new Spool(join(temporary, 'records.ndjson'));
  const collector = new Collector(source.name, source.entities, spool);
  const input = await openInput(location, { temporary, signal });
  const prepared = await source.prepare(input.files, { progress: silent, signal });
  await prepared.load({ collector, progress: silent, signal });
  const provenance = await prepared.provenance();
  await spool.close();
  await input.close();
  const records = readFileSync(spool.path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ record }) => record);
  return { provenance, collector, records };
}

/** A run of a source without a CMS, or against the small one. */
export const importFrom = (source: Source, location: string, cms?: FakeCms) =>
  runImport({
    source,
    location,
    progress: silent,
    signal,
    ...(cms
      ? {
          cms: new CmsClient({
            url: cms.url,
            token: cms.token,
            signal,
            delaysMs: [],
            onRetry: () => undefined,
          }),
        }
      : {}),
  });

/** A folder with these files, or a copy of another one with these files added or replaced. */
export function folderOf(files: Record<string, string | Buffer>, from?: string): string {
  const folder = temporaryFolder();
  if (from) cpSync(from, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
