/** A whole portal for the tests, started as a user does, on free ports and a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
/** Three minutes are promised for a first start; the tests' machine may be busier. */
const START_LIMIT = 280_000;
const READY = /Ctrl-C arrête tout/;
/** The day of the portal: sessions are dated from it, and judged by it. */
const JOUR = '2026-01-05';

export type Portal = {
  url: string;
  cmsUrl: string;
  home: string;
  child: ChildProcess;
  /** Everything it printed so far. */
  output: () => string;
  /** Seconds from the command to the last line of its summary. */
  seconds: number;
  /** As Ctrl-C; resolves with the exit code. */
  interrupt: () => Promise<number | null>;
};

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What a user's shell would give: vitest's own variables change how Astro and Vite behave. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const ofVitest = /^(VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL|NODE_ENV|PORTULAN_RECORDS)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}

export const temporaryHome = () => mkdtempSync(join(tmpdir(), 'portulan-e2e-'));

/** Runs `npm start`'s own command; resolves when it is ready, rejects when it ends before. */
export async function startPortal(home: string, env: NodeJS.ProcessEnv = {}): Promise<Portal> {
  const [port, cmsPort] = [await freePort(), await freePort()];
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'scripts', 'bootstrap.mjs'), 'start'], {
    cwd: root,
    // Not the terminal's Ctrl-C: the tests stop it in their own order.
    detached: true,
    env: {
      ...plainEnvironment(),
      PORTULAN_HOME: home,
      PORT: String(port),
      CMS_PORT: String(cmsPort),
      PORTULAN_JOUR: JOUR,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`npm start ${why}\n${text}`));
    const limit = setTimeout(() => fail('is not ready in time'), START_LIMIT);
    const read = (chunk: string) => {
      text += chunk;
      if (READY.test(text)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then((code) => fail(`ended with code ${code}`));
    child.once('exit', () => clearTimeout(limit));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    cmsUrl: `http://127.0.0.1:${cmsPort}`,
    home,
    child,
    output: () => text,
    seconds: (performance.now() - started) / 1000,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

export const removeHome = (home: string) => rmSync(home, { recursive: true, force: true });

/** Processes that hold this home in their environment (Linux): what a stop must leave none of. */
export function processesOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        const environment = readFileSync(join('/proc', pid, 'environ'), 'utf8').split('\0');
        return environment.includes(`PORTULAN_HOME=${home}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}
