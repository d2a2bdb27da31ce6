/** The life of the worker: ask, do, ask again. It never ends by itself. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Job, JobKind } from './job.ts';

export type LoopOptions = {
  signal: AbortSignal;
  say: (text: string) => void;
  /** Between two questions when nothing waits, ms. */
  pause?: number;
};

const PAUSE = 2_000;

async function firstOf(kinds: readonly JobKind[]): Promise<Job | undefined> {
  for (const kind of kinds) {
    const job = await kind.take();
    if (job) return job;
  }
  return undefined;
}

/** Until `signal`; the CMS may come and go meanwhile, each trouble is said once. */
export async function work(kinds: readonly JobKind[], options: LoopOptions): Promise<void> {
  const { signal, say, pause = PAUSE } = options;
  let trouble = '';
  while (!signal.aborted) {
    let job: Job | undefined;
    try {
      job = await firstOf(kinds);
      if (job) say(job.title);
      await job?.run(signal);
      trouble = '';
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (said !== trouble) say(said);
      trouble = said;
    }
    if (!job || trouble) await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}
