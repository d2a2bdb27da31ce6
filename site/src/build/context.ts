import type { BuildHome } from './home.ts';
import type { BuildReport, Step } from './report.ts';

/** What both ways to build are given. */
export type BuildContext = {
  home: BuildHome;
  /** Folder of the records to publish. */
  records: string;
  /** Publish even far fewer pages than the last time. */
  force: boolean;
  time: <T>(step: Step, work: () => T | Promise<T>, detail?: (result: T) => string) => Promise<T>;
  advance: (step: Step, done: number, total: number) => void;
  /** Trust no trace of what the last build read: all models are computed again. */
  verify: boolean;
  /** Notes what a step took, measured elsewhere, in seconds. */
  note: (step: Step, seconds: number) => void;
  /** Brings the records up to date. */
  pull: () => Promise<void>;
};

export type BuildOutcome = Pick<BuildReport, 'version' | 'pages' | 'sections'>;
