import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { ImporterError } from '../src/core/importer-error.ts';
import type { Progress } from '../src/core/progress.ts';

const repository = resolve(import.meta.dirname, '..', '..');
export const FIXTURE = join(repository, 'importers/src/sources/rome/fixtures/release');

const data = resolve(repository, process.env.PORTULAN_DATA ?? '../shared/data');
/** The whole official set, when this machine has it. */
export const REAL_ROME = join(data, 'rome');
export const hasRealRome = existsSync(REAL_ROME);
if (!hasRealRome) console.info('skipped: no ../shared/data (tests on the whole ROME)');

export const silent: Progress = {
  step: () => undefined,
  advance: () => undefined,
  say: () => undefined,
  done: () => undefined,
};

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The path of one table of the ROME in a folder. */
export const tablePath = (folder: string, table: string) =>
  join(folder, `unix_${table}_v460_utf8.csv`);

/** A copy of the small release that a test may spoil; `changes` rewrite the text of some tables. */
export function release(changes: Record<string, (text: string) => string> = {}): string {
  const folder = temporaryFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  for (const [table, change] of Object.entries(changes)) {
    const path = tablePath(folder, table);
    writeFileSync(path, change(readFileSync(path, 'latin1')), 'latin1');
  }
  return folder;
}

/** The refusal that a promise must end with. */
export async function refusalOf(promise: Promise<unknown>): Promise<ImporterError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ImporterError) return error;
  throw new Error(`expected an ImporterError, got ${String(error)}`);
}

export type CliResult = { code: number | null; stdout: string; stderr: string };

/** Runs the command as people and scripts do, with nothing of this machine's settings. */
export function runCli(
  args: string[],
  env: Record<string, string> = {},
  during?: (kill: (signal: NodeJS.Signals) => void, stderr: string) => void,
): Promise<CliResult> {
  const child = spawn(process.execPath, [join(repository, 'importers/src/cli.ts'), ...args], {
    env: { PATH: process.env.PATH, PORTULAN_HOME: join(temporaryFolder(), 'home'), ...env },
  });
  const result: CliResult = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    result.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    result.stderr += chunk;
    during?.((signal) => child.kill(signal), result.stderr);
  });
  return new Promise((done) => child.on('close', (code) => done({ ...result, code })));
}
