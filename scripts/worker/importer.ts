/** Runs the importers' command for one request. */
import { join } from 'node:path';
import type { DemandeImport } from '@portulan/content-schemas';
import { ended, startNode, stop } from '../lib/child.ts';
import { type Ending, endingOf } from './ending.ts';

/** Where an import is, as `--progress-json` tells it. */
export type Step = { etape: string; fait: number; total?: number };

/** Does one import; stops it when `signal` says so, and then how it ended means nothing. */
export type RunImporter = (
  demande: DemandeImport & { origine: string },
  onStep: (step: Step) => void,
  signal: AbortSignal,
) => Promise<Ending>;

const KEPT_LINES = 5;

/** Reads the JSON lines of the progress; keeps the last other ones, which say what went wrong. */
function readerOf(onStep: (step: Step) => void) {
  let rest = '';
  let others: string[] = [];
  function take(line: string): void {
    try {
      const told = JSON.parse(line) as Partial<Step>;
      if (typeof told.etape === 'string') onStep(told as Step);
    } catch {
      if (line.trim()) others = [...others, line].slice(-KEPT_LINES);
    }
  }
  return {
    read(text: string) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
    },
    others: () => [...others, rest].filter(Boolean).join(' '),
  };
}

export const importerOf =
  (env: NodeJS.ProcessEnv): RunImporter =>
  async ({ identifiant, source, origine, forcer }, onStep, signal) => {
    let stdout = '';
    const stderr = readerOf(onStep);
    const flags = ['--json', '--progress-json', ...(forcer ? ['--force'] : [])];
    const script = join('importers', 'src', 'cli.ts');
    // After `--`, nothing that was written in the CMS is taken for an option.
    const child = startNode([script, ...flags, '--', source, origine], {
      env: { ...env, PORTULAN_DEMANDE: identifiant },
      stdout: (text) => {
        stdout += text;
      },
      stderr: stderr.read,
    });
    const onAbort = () => void stop(child);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    const closed = new Promise((resolve) => child.once('close', resolve));
    const code = await ended(child);
    await closed;
    signal.removeEventListener('abort', onAbort);
    return endingOf(stdout, stderr.others(), code);
  };
