/**
 * The fastest thing that Knex offers: `batchInsert` of rows that are ready, by 500, into the same
 * tables with the same indexes, in one transaction. It checks, links and compares nothing.
 */
import { DatabaseSync } from 'node:sqlite';
import knex, { type Knex } from 'knex';

const CHUNK = 500;
/** Rows held at once, read before the clock starts. */
const HELD = 20_000;
/** Strapi's own, which no run fills. */
const OTHERS = /^(?:sqlite|strapi|admin|up|i18n|upload|files)_/;

type RawSqlite = { pragma(statement: string): unknown };

/** As the CMS sets its own connection (`cms/config/database.ts`). */
function tune(connection: RawSqlite, done: (error: unknown, connection: RawSqlite) => void) {
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -65536'])
    connection.pragma(pragma);
  done(null, connection);
}

type Named = { type: string; name: string; sql: string };

/** Tables and indexes of a database that was filled, empty. */
async function emptyCopy(filled: DatabaseSync, target: Knex): Promise<string[]> {
  const made = filled
    .prepare(
      "select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%'",
    )
    .all() as Named[];
  const order = (type: string) => (type === 'table' ? 0 : 1);
  for (const { sql } of made.toSorted((a, b) => order(a.type) - order(b.type)))
    await target.raw(sql);
  return made
    .filter(({ type, name }) => type === 'table' && !OTHERS.test(name))
    .map(({ name }) => name);
}

function* batches(filled: DatabaseSync, table: string): Generator<object[]> {
  let held: object[] = [];
  for (const row of filled.prepare(`select * from "${table}"`).iterate()) {
    held.push(row as object);
    if (held.length < HELD) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}

/** @param filled database of a CMS that has applied the run; @param filename where to write the copy */
export async function knexBatch(
  filled: string,
  filename: string,
): Promise<{ rows: number; seconds: number }> {
  const from = new DatabaseSync(filled, { readOnly: true });
  const target = knex({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: tune },
  });
  try {
    const tables = await emptyCopy(from, target);
    let rows = 0;
    let elapsed = 0;
    await target.raw('pragma foreign_keys = off');
    const trx = await target.transaction();
    for (const table of tables)
      for (const batch of batches(from, table)) {
        const started = performance.now();
        await trx.batchInsert(table, batch, CHUNK);
        elapsed += performance.now() - started;
        rows += batch.length;
      }
    const started = performance.now();
    await trx.commit();
    return { rows, seconds: (elapsed + performance.now() - started) / 1000 };
  } finally {
    await target.destroy();
    from.close();
  }
}
