/** The tables of a CMS on PostgreSQL, as lines of JSON that PostgreSQL itself writes and reads. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import knex, { type Knex } from 'knex';
import type { Tables } from './manifeste.ts';

const BATCH = 500;

async function connected<T>(url: string, work: (db: Knex) => Promise<T>): Promise<T> {
  const db = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const rowsOf = async <R>(db: Knex, sql: string, values: Knex.RawBinding[] = []): Promise<R[]> =>
  ((await db.raw(sql, values)) as { rows: R[] }).rows;

const TABLES = `select table_name as name from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`;

/** Those that others point to come first. */
async function inOrder(db: Knex): Promise<string[]> {
  const names = (await rowsOf<{ name: string }>(db, TABLES)).map(({ name }) => name);
  const links = await rowsOf<{ from: string; to: string }>(
    db,
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const bare = (name: string) => name.replace(/^"|"$/g, '');
  const needs = new Map(names.map((name) => [name, new Set<string>()]));
  for (const { from, to } of links)
    if (bare(from) !== bare(to)) needs.get(bare(from))?.add(bare(to));
  const done: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (done.includes(name) || path.includes(name)) return;
    for (const other of needs.get(name) ?? []) visit(other, [...path, name]);
    done.push(name);
  };
  for (const name of names) visit(name, []);
  return done;
}

/** Every row as one line, in an order that does not depend on the disk; in a transaction. */
async function* linesOf(trx: Knex, name: string): AsyncGenerator<string> {
  await trx.raw(
    `declare lignes cursor for
       select row_to_json(t)::text as line from ?? t order by row_to_json(t)::text collate "C"`,
    [name],
  );
  for (;;) {
    const rows = await rowsOf<{ line: string }>(trx, `fetch ${BATCH} from lignes`);
    for (const { line } of rows) yield `${line}\n`;
    if (rows.length < BATCH) break;
  }
  await trx.raw('close lignes');
}

async function measured(
  lines: AsyncIterable<string>,
  write: (lines: AsyncIterable<string>) => Promise<void>,
) {
  const hash = createHash('sha256');
  let lignes = 0;
  async function* counted() {
    for await (const line of lines) {
      hash.update(line);
      lignes += 1;
      yield line;
    }
  }
  await write(counted());
  return { lignes, sha256: hash.digest('hex') };
}

const readAll = async (lines: AsyncIterable<string>) => {
  for await (const _ of lines);
};

const fileOf = (folder: string, name: string) => join(folder, `${name}.ndjson.gz`);

/** All tables as they are at one moment. */
export const savePostgres = (url: string, folder: string): Promise<Tables> =>
  connected(url, (db) =>
    db.transaction(
      async (trx) => {
        await mkdir(folder, { recursive: true });
        const tables: Tables = {};
        for (const name of await inOrder(trx))
          tables[name] = await measured(linesOf(trx, name), (lines) =>
            pipeline(Readable.from(lines), createGzip(), createWriteStream(fileOf(folder, name))),
          );
        return tables;
      },
      { isolationLevel: 'repeatable read', readOnly: true },
    ),
  );

export const tablesOfPostgres = (url: string): Promise<Tables> =>
  connected(url, (db) =>
    db.transaction(async (trx) => {
      const tables: Tables = {};
      for (const name of await inOrder(trx))
        tables[name] = await measured(linesOf(trx, name), readAll);
      return tables;
    }),
  );

export const isEmptyPostgres = (url: string): Promise<boolean> =>
  connected(url, async (db) => (await inOrder(db)).length === 0);

async function insert(trx: Knex, name: string, lines: string[]): Promise<void> {
  if (lines.length > 0)
    await trx.raw(`insert into ?? select * from json_populate_recordset(null::??, ?::json)`, [
      name,
      name,
      `[${lines.join(',')}]`,
    ]);
}

async function fill(trx: Knex, folder: string, name: string): Promise<void> {
  let held: string[] = [];
  const file = createReadStream(fileOf(folder, name)).pipe(createGunzip());
  for await (const line of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
    held.push(line);
    if (held.length < BATCH) continue;
    await insert(trx, name, held);
    held = [];
  }
  await insert(trx, name, held);
}

/** The next row of a table takes a number after those that came back. */
async function setSequences(trx: Knex, name: string): Promise<void> {
  const columns = await rowsOf<{ column: string; sequence: string }>(
    trx,
    `select attname as "column", pg_get_serial_sequence(quote_ident(?), attname) as sequence
       from pg_attribute where attrelid = quote_ident(?)::regclass and attnum > 0
        and pg_get_serial_sequence(quote_ident(?), attname) is not null`,
    [name, name, name],
  );
  for (const { column, sequence } of columns)
    await trx.raw('select setval(?, coalesce((select max(??) from ??), 0) + 1, false)', [
      sequence,
      column,
      name,
    ]);
}

/** Puts the rows in the place of those of a CMS that has just made its tables: all of them, or none. */
export const restorePostgres = (url: string, folder: string, tables: Tables): Promise<void> =>
  connected(url, (db) =>
    db.transaction(async (trx) => {
      const names = (await inOrder(trx)).filter((name) => name in tables);
      await trx.raw(`truncate ${names.map(() => '??').join(', ')} cascade`, names);
      for (const name of names) {
        await fill(trx, folder, name);
        await setSequences(trx, name);
      }
    }),
  );
