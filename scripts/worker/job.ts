/** One piece of work that was asked for, taken, and is now ours until it has ended. */
export type Job = {
  /** What the log says of it. */
  title: string;
  /** Does it and tells how it ended; `signal` is the wish to stop, and then it is given back. */
  run(signal: AbortSignal): Promise<void>;
};

/** A kind of work that may be asked of the worker: imports now, later the construction of the site. */
export type JobKind = {
  /** The next one that waits; throws when nobody can be asked. */
  take(): Promise<Job | undefined>;
};
