import type { Progress } from '../core/progress.ts';

/** Says of whom it speaks: several sources follow each other on the same lines. */
export const namedProgress = (progress: Progress, name: string): Progress => ({
  ...progress,
  step: (label, total) => progress.step(`${name} : ${label}`, total),
  say: (message) => progress.say(`${name} : ${message}`),
});
