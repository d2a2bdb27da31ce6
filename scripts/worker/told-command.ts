/** A command of ours that tells its steps: `--json` on standard output, `--progress-json` beside. */
import { ended, startNode, stop } from '../lib/child.ts';

/** Where it is. */
export type Step = { etape: string; fait: number; total?: number };

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

export type Told = {
  env: NodeJS.ProcessEnv;
  onStep: (step: Step) => void;
  /** The wish to stop. */
  signal: AbortSignal;
};

/** @returns what it printed, its last words on standard error, and how it ended */
export async function runTold(args: string[], { env, onStep, signal }: Told) {
  let stdout = '';
  const stderr = readerOf(onStep);
  const child = startNode(args, {
    env,
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
  return { stdout, lastWords: stderr.others(), code };
}
