/** PostgreSQL 15 as Debian installs it, where it does: the oldest that the CMS is tested on. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, makeHome } from './start-cms.ts';
import type { RunningPostgres } from './start-postgres.ts';

const BIN = '/usr/lib/postgresql/15/bin';
const START_LIMIT_MS = 30_000;

export const hasDebianPostgres = existsSync(join(BIN, 'postgres'));

const numberOf = (...args: string[]) => Number(execFileSync('id', [...args], { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root: its package brings the user "postgres". */
const owner = () =>
  process.getuid?.() === 0
    ? { uid: numberOf('-u', 'postgres'), gid: numberOf('-g', 'postgres') }
    : undefined;

async function waitUntilReady(server: ChildProcess, port: number, log: string[]): Promise<void> {
  const isReady = () => {
    try {
      execFileSync(join(BIN, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]);
      return true;
    } catch {
      return false;
    }
  };
  const limit = Date.now() + START_LIMIT_MS;
  while (!isReady()) {
    if (server.exitCode !== null || Date.now() > limit)
      throw new Error(`PostgreSQL 15 did not start:\n${log.join('')}`);
    await wait(50);
  }
}

export async function startDebianPostgres(): Promise<RunningPostgres> {
  const port = await freePort();
  const folder = `${makeHome()}-pg15`;
  const user = owner();
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  const data = ['-D', folder];
  const initdb = [...data, '-U', 'portulan', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  execFileSync(join(BIN, 'initdb'), initdb, { ...user, cwd: '/', stdio: 'ignore' });
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(BIN, 'postgres'), [...data, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = `postgres://portulan@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await waitUntilReady(server, port, log).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    url,
    stop,
    query: async (statement) => {
      execFileSync(join(BIN, 'psql'), [url, '-q', '-c', statement]);
    },
  };
}
