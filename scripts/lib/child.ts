/** Child processes under Node, that never outlive this one and stop when asked to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.ts';
import { ROOT } from './home.ts';

const LEASH = pathToFileURL(join(import.meta.dirname, 'leash.mjs')).href;
/** A CMS in the middle of a run rolls back within this, ms. */
const STOP_GRACE = 10_000;

const running = new Set<ChildProcess>();

type Reader = (text: string) => void;

type Options = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Who reads what the child prints; by default it goes where ours goes. */
  stdout?: Reader | 'stderr';
  stderr?: Reader;
};

/** @param args path of the script under the root of the project, then its arguments */
export function startNode(args: string[], options: Options = {}): ChildProcess {
  const { cwd = ROOT, env = process.env, stdout, stderr } = options;
  const child = spawn(process.execPath, ['--import', LEASH, ...args], {
    cwd,
    env: { ...env, PORTULAN_LEASH: '1' },
    stdio: ['ignore', stdout === 'stderr' ? 2 : stdout ? 'pipe' : 1, stderr ? 'pipe' : 2],
    // Ctrl-C in a terminal goes to the whole group: the parent decides in which order to stop.
    detached: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (typeof stdout === 'function') child.stdout?.setEncoding('utf8').on('data', stdout);
  if (stderr) child.stderr?.setEncoding('utf8').on('data', stderr);
  return child;
}

export function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(127));
  });
}

/** Runs a script of ours to its end; it has said in its own words what went wrong. */
export async function runNode(args: string[], options: Options = {}): Promise<void> {
  const code = await ended(startNode(args, options));
  if (code !== 0)
    throw new Failure('start.childFailed', `${args[0]} s’est arrêté avec le code ${code}.`, {
      context: { args, code },
    });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE);
  await ended(child);
  clearTimeout(force);
}

/** Ends every child still running, as Ctrl-C must: the last started first, since it may need the others. */
export async function stopAll(): Promise<void> {
  for (const child of [...running].reverse()) await stop(child);
}
