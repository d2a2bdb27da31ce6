import { join } from 'node:path';
import { cmsFolder } from '../src/lib/home';

type Env = (name: string, fallback?: string) => string;
type RawSqlite = { pragma(statement: string): unknown };

/** Readers go on while a run is written, and a killed process leaves a sound file. */
function tuneSqlite(connection: RawSqlite, done: (error: unknown, connection: RawSqlite) => void) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 10000');
  connection.pragma('cache_size = -65536');
  done(null, connection);
}

const sqlite = () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: join(cmsFolder(), 'data.db') },
    useNullAsDefault: true,
    pool: { afterCreate: tuneSqlite },
  },
});

const postgres = (connectionString: string) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 60_000,
  },
});

export default ({ env }: { env: Env }) => {
  const url = env('DATABASE_URL', '');
  return url ? postgres(url) : sqlite();
};
