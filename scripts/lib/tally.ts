import { z } from 'zod';

export type Tally = { passed: number; failed: number; skipped: number };

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int().default(0),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts from vitest's JSON report. A file that did not load holds no test but is a failure, and so
 * is a run that ended badly with nothing failed, or that ran nothing.
 */
export function readTally(read: () => string, ok: boolean): Tally {
  let report: z.infer<typeof Report>;
  try {
    report = Report.parse(JSON.parse(read()));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles;
  const unexplained = failed === 0 && (!ok || passed === 0);
  return {
    passed,
    failed: unexplained ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
