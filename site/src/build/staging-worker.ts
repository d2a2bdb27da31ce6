/** Body of the threads of `staging.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { linkTree } from './files.ts';
import { prepareStaging, type Task } from './staging.ts';

/** Gives the folders that were made before it was told to stop. */
function linkUntil({ from, to, stop }: Extract<Task, { task: 'link' }>): string[] {
  const made: string[] = [];
  for (const folder of to) {
    if (Atomics.load(stop, 0)) break;
    linkTree(from, folder);
    made.push(folder);
  }
  return made;
}

const task = workerData as Task;
parentPort?.postMessage(
  task.task === 'stage' ? prepareStaging(task.home, task.live) : linkUntil(task),
);
