/** Body of the thread of `stagingInThread`. */
import { parentPort, workerData } from 'node:worker_threads';
import { prepareStaging } from './staging.ts';

const { home, live } = workerData as {
  home: Parameters<typeof prepareStaging>[0];
  live: string | undefined;
};
parentPort?.postMessage(prepareStaging(home, live));
