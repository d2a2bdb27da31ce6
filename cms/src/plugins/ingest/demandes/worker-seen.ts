/** A worker asks every two seconds when it has nothing to do. */
const RECENT_MS = 30_000;

let lastSeen = 0;

export const noteWorker = (): void => {
  lastSeen = Date.now();
};

/** Whether a worker has spoken to this process lately. */
export const isWorkerSeen = (): boolean => Date.now() - lastSeen < RECENT_MS;
