import { expect, test } from 'vitest';
import type { Job } from './job.ts';
import { work } from './loop.ts';

/** Kinds that answer in turn with a job, nothing, or a trouble; the last answer stops the loop. */
function script(answers: (string | undefined | Error)[]) {
  const stopping = new AbortController();
  const done: string[] = [];
  const said: string[] = [];
  const kind = {
    take(): Promise<Job | undefined> {
      const answer = answers.shift();
      if (answers.length === 0) stopping.abort();
      if (answer instanceof Error) return Promise.reject(answer);
      if (answer === undefined) return Promise.resolve(undefined);
      const run = () => Promise.resolve(void done.push(answer));
      return Promise.resolve({ title: `job ${answer}`, run });
    },
  };
  return { done, said, run: () => work([kind], loop(stopping, said)) };
}

const loop = (stopping: AbortController, said: string[]) => ({
  signal: stopping.signal,
  say: (text: string) => said.push(text),
  pause: 1,
});

test('jobs are done one after the other until it is stopped', async () => {
  const { done, said, run } = script(['a', 'b', undefined, 'c']);
  await run();
  expect(done).toEqual(['a', 'b', 'c']);
  expect(said).toEqual(['job a', 'job b', 'job c']);
});

test('a CMS that is away is said once each time, and waited for', async () => {
  const away = () => new Error('le CMS ne répond pas');
  const { done, said, run } = script([away(), away(), 'a', away(), away(), 'b']);
  await run();
  expect(done).toEqual(['a', 'b']);
  expect(said).toEqual(['le CMS ne répond pas', 'job a', 'le CMS ne répond pas', 'job b']);
});
