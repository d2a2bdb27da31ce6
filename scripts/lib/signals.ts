import type { ChildProcess } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Hands the signals that end this process on to the one child that does the work. */
export function stopOnSignals(child: ChildProcess): void {
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
}

/** Resolves at the first signal; later ones are the same wish told again (npm repeats Ctrl-C). */
export function firstSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve(signal));
  });
}
