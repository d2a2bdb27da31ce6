import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { type Connection, isPostgres } from '../../lib/db';
import { cmsFolder } from '../../lib/home';
import type { Plan } from '../../lib/plan';
import { etagOf } from './etag';
import { readRecords } from './read-records';

const FLUSH_CHARACTERS = 256 * 1024;

const folder = () => cmsFolder('exports');
const pathOf = (type: string, etag: string) => join(folder(), `${type}.${etag}.ndjson`);

async function write(file: FileHandle, lines: AsyncIterable<unknown>): Promise<void> {
  let held: string[] = [];
  let size = 0;
  let count = 0;
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    held.push(text);
    size += text.length;
    count += 1;
    if (size < FLUSH_CHARACTERS) continue;
    await file.writeFile(held.join(''));
    held = [];
    size = 0;
  }
  await file.writeFile(`${held.join('')}${JSON.stringify({ fin: { count } })}\n`);
}

async function removeOthers(type: string, kept: string): Promise<void> {
  for (const name of await readdir(folder()))
    if (name.startsWith(`${type}.`) && join(folder(), name) !== kept)
      await rm(join(folder(), name), { force: true });
}

/** Writes the export and its validator from one and the same state of the database. */
async function build(strapi: Core.Strapi, plan: Plan): Promise<string> {
  const partial = join(folder(), `.${plan.name}.${randomUUID()}`);
  try {
    const etag = await strapi.db.transaction(async ({ trx }) => {
      const db = trx as unknown as Connection;
      if (isPostgres(db))
        await db.raw('set transaction isolation level repeatable read, read only');
      const file = await open(partial, 'wx', 0o600);
      try {
        await write(file, readRecords(strapi, db, plan));
      } finally {
        await file.close();
      }
      return etagOf(strapi, db, plan);
    });
    const path = pathOf(plan.name, etag);
    await rename(partial, path);
    await removeOthers(plan.name, path);
    return etag;
  } finally {
    await rm(partial, { force: true });
  }
}

const building = new Map<string, Promise<string>>();

/** Readers who ask at the same time wait for one and the same file. */
function buildOnce(strapi: Core.Strapi, plan: Plan): Promise<string> {
  const current = building.get(plan.name);
  if (current) return current;
  const started = build(strapi, plan).finally(() => building.delete(plan.name));
  building.set(plan.name, started);
  return started;
}

const opened = (type: string, etag: string) => open(pathOf(type, etag), 'r').catch(() => undefined);

export type ExportFile = { etag: string; file: FileHandle };

/**
 * The export as a file: made once for each state of the data, so that a slow reader holds neither
 * the database nor memory. `etag` is the state that was asked for; a newer one may be answered.
 */
export async function exportFile(
  strapi: Core.Strapi,
  plan: Plan,
  etag: string,
): Promise<ExportFile> {
  const ready = await opened(plan.name, etag);
  if (ready) return { etag, file: ready };
  for (;;) {
    const built = await buildOnce(strapi, plan);
    const file = await opened(plan.name, built);
    // Absent when a change of the data replaced it between the two lines.
    if (file) return { etag: built, file };
  }
}
