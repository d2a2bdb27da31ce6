import type { Core } from '@strapi/strapi';

/** A knex instance or transaction of Strapi's own connection. */
export type Connection = Core.Strapi['db']['connection'];
export type Row = Record<string, unknown>;

/** PostgreSQL takes 65,535 parameters in a statement. */
const MAX_PARAMETERS = 60_000;
const MAX_ROWS = 500;

export const isPostgres = (db: Connection): boolean => db.client.dialect === 'postgresql';

export function chunksOf<T>(items: readonly T[], size = MAX_ROWS): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size)
    chunks.push(items.slice(start, start + size));
  return chunks;
}

const rowsPerStatement = (row: Row | undefined): number =>
  Math.max(
    1,
    Math.min(MAX_ROWS, Math.floor(MAX_PARAMETERS / Math.max(1, Object.keys(row ?? {}).length))),
  );

/** As SQLite keeps it: a date is its milliseconds. */
const cellOf = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

/**
 * Rows as one JSON parameter: SQLite takes longer to prepare a statement of thousands of parameters
 * than to run it. `after` says what to do with rows that are there already.
 */
async function insertIntoSqlite(
  db: Connection,
  table: string,
  rows: readonly Row[],
  after = '',
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = columns.map(() => '??').join(', ');
  const values = columns.map((_, position) => `value ->> ${position}`).join(', ');
  const statement = `insert into ?? (${names}) select ${values} from json_each(?) where true ${after}`;
  for (const chunk of chunksOf(rows)) {
    const cells = chunk.map((row) => columns.map((column) => cellOf(row[column]) ?? null));
    await db.raw(statement, [table, ...columns, JSON.stringify(cells)]);
  }
}

export async function insertAll(
  db: Connection,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  if (!isPostgres(db)) return insertIntoSqlite(db, table, rows);
  for (const chunk of chunksOf(rows, rowsPerStatement(rows[0]))) await db(table).insert(chunk);
}

/** Inserts rows that carry their id, and writes `columns` over those that are there already. */
export async function upsertAll(
  db: Connection,
  table: string,
  rows: readonly Row[],
  columns: string[],
): Promise<void> {
  if (!isPostgres(db)) {
    const merged = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
    return insertIntoSqlite(db, table, rows, `on conflict (id) do update set ${merged}`);
  }
  for (const chunk of chunksOf(rows, rowsPerStatement(rows[0])))
    await db(table).insert(chunk).onConflict('id').merge(columns);
}

export async function deleteWhereIn(
  db: Connection,
  table: string,
  column: string,
  values: readonly unknown[],
): Promise<void> {
  for (const chunk of chunksOf(values))
    await db(table)
      .whereIn(column, chunk as string[])
      .delete();
}

type Sequenced = { id: number | string };

/** Ids that no row of the table has or will be given: links can then be written without reading back. */
export async function allocateIds(db: Connection, table: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  if (isPostgres(db)) {
    const { rows } = (await db.raw(
      "select nextval(pg_get_serial_sequence(?, 'id')) as id from generate_series(1, ?::int)",
      [`"${table}"`, count],
    )) as { rows: Sequenced[] };
    return rows.map(({ id }) => Number(id));
  }
  // SQLite has one writer, which holds the transaction; its own counter follows explicit ids.
  const [last] = (await db.raw(
    `select max(coalesce((select max(id) from "${table}"), 0), coalesce((select seq from sqlite_sequence where name = ?), 0)) as id`,
    [table],
  )) as Sequenced[];
  const first = Number(last?.id ?? 0) + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}
