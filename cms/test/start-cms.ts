/** A real CMS of its own for a test: child process, free port, temporary state. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const cms = join(import.meta.dirname, '..');
const START_LIMIT_MS = 90_000;

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

export const makeHome = (): string => mkdtempSync(join(tmpdir(), 'portulan-cms-'));

const secret = () => randomBytes(24).toString('base64url');

export const ACCOUNTS = {
  admin: { email: 'admin@portulan.test', password: 'Admin-Passe-1234' },
  editeur: { email: 'editeur@portulan.test', password: 'Editeur-Passe-1234' },
};

export type Tokens = { importeur: string; site: string; agence: string; portail: string };

export type RunningCms = {
  url: string;
  home: string;
  tokens: Tokens;
  log(): string;
  /** Ends the process as an operator would, and removes its state unless told to keep it. */
  stop(options?: { keep?: boolean }): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Resolves when the process is gone, however. */
  gone(): Promise<void>;
};

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build.mts', '--server'], {
    cwd: cms,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the CMS does not compile:\n${stdout}${stderr}`);
  // Strapi serves its administration from there; these tests do without it.
  mkdirSync(join(cms, 'dist', 'build'), { recursive: true });
}

/** The same secrets for the same home, so that an instance can be started again. */
const secretsOfHomes = new Map<string, Record<string, string>>();

function secretsOf(home: string): Record<string, string> {
  const names = [
    'APP_KEYS',
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'TRANSFER_TOKEN_SALT',
    'ENCRYPTION_KEY',
    'PORTULAN_TOKEN_IMPORTEUR',
    'PORTULAN_TOKEN_SITE',
    'PORTULAN_TOKEN_AGENCE',
    'PORTULAN_TOKEN_PORTAIL',
  ];
  const made =
    secretsOfHomes.get(home) ?? Object.fromEntries(names.map((name) => [name, secret()]));
  secretsOfHomes.set(home, made);
  return made;
}

async function waitUntilHealthy(
  child: ChildProcess,
  url: string,
  log: () => string,
): Promise<void> {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    if (child.exitCode !== null) break;
    const status = await fetch(`${url}/_health`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 204) return;
    await wait(100);
  }
  child.kill('SIGKILL');
  throw new Error(`the CMS did not start:\n${log()}`);
}

type StartOptions = {
  home?: string;
  databaseUrl?: string;
  port?: number;
  /** When in the next run it is killed: see die-at-statement.cjs. */
  dieAt?: string | number;
  /** What its clock shows when it starts: see clock.cjs. */
  clock?: string;
  /** Settings of the operator. */
  env?: Record<string, string>;
};

const DIE_AT_STATEMENT = join(import.meta.dirname, 'die-at-statement.cjs');
const CLOCK = join(import.meta.dirname, 'clock.cjs');

export async function startCms(options: StartOptions = {}): Promise<RunningCms> {
  const { home = makeHome(), databaseUrl = '', port = await freePort(), dieAt, clock } = options;
  build();
  const secrets = secretsOf(home);
  const preload = [
    ...(dieAt === undefined ? [] : ['--require', DIE_AT_STATEMENT]),
    ...(clock === undefined ? [] : ['--require', CLOCK]),
  ];
  const child = spawn(process.execPath, [...preload, 'server.js'], {
    cwd: cms,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...secrets,
      ...options.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      CMS_PORT: String(port),
      PORTULAN_HOME: home,
      DATABASE_URL: databaseUrl,
      PORTULAN_DIE_AT: String(dieAt ?? ''),
      PORTULAN_CLOCK: clock ?? '',
      PORTULAN_ADMIN_EMAIL: ACCOUNTS.admin.email,
      PORTULAN_ADMIN_PASSWORD: ACCOUNTS.admin.password,
      PORTULAN_EDITEUR_EMAIL: ACCOUNTS.editeur.email,
      PORTULAN_EDITEUR_PASSWORD: ACCOUNTS.editeur.password,
    },
  });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const log = () => said.join('');
  const url = `http://127.0.0.1:${port}`;
  await waitUntilHealthy(child, url, log);
  return {
    url,
    home,
    log,
    tokens: {
      importeur: secrets.PORTULAN_TOKEN_IMPORTEUR as string,
      site: secrets.PORTULAN_TOKEN_SITE as string,
      agence: secrets.PORTULAN_TOKEN_AGENCE as string,
      portail: secrets.PORTULAN_TOKEN_PORTAIL as string,
    },
    async stop({ keep = false } = {}) {
      child.kill('SIGTERM');
      await ended(child);
      if (!keep) rmSync(home, { recursive: true, force: true });
    },
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
    gone: () => ended(child),
  };
}
