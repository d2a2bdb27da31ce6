import { setTimeout as wait } from 'node:timers/promises';
import type { ImporterError } from '../core/importer-error.ts';

/** A failure that may pass by itself: CMS down or starting, another run at work. */
export class Passing extends Error {
  readonly final: ImporterError;

  constructor(final: ImporterError) {
    super(final.message);
    this.final = final;
  }
}

export type RetryOptions = {
  delaysMs: readonly number[];
  signal: AbortSignal;
  onRetry: (message: string) => void;
};

/** Tries once and then once after each delay; throws the last failure. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { delaysMs, signal, onRetry }: RetryOptions,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      signal.throwIfAborted();
      return await attempt();
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      const delay = delaysMs[tries];
      if (delay === undefined) throw error.final;
      onRetry(
        `${error.final.message} Nouvel essai dans ${Math.max(1, Math.round(delay / 1000))} s (${tries + 1} sur ${delaysMs.length}).`,
      );
      await wait(delay, undefined, { signal });
    }
  }
}
