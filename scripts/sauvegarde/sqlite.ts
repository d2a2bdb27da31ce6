/** The SQLite file of a CMS, copied while it runs. */
import { createHash } from 'node:crypto';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Tables } from './manifeste.ts';

export async function copySqlite(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(source, to);
  } finally {
    source.close();
  }
}

/** What each table holds. */
export function tablesOfSqlite(path: string): Tables {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const names = database
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .all() as { name: string }[];
    return Object.fromEntries(
      names.map(({ name }) => {
        const hash = createHash('sha256');
        let lignes = 0;
        for (const row of database.prepare(`select * from "${name}" order by rowid`).iterate()) {
          hash.update(`${JSON.stringify(row)}\n`);
          lignes += 1;
        }
        return [name, { lignes, sha256: hash.digest('hex') }];
      }),
    );
  } finally {
    database.close();
  }
}
