import { expect, test } from 'vitest';
import { readTally, tallyLine } from './tally.ts';

const report =
  (over: object = {}) =>
  () =>
    JSON.stringify({
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
      ...over,
    });

test('a good run has nothing failed and does not speak of skipped tests', () => {
  expect(tallyLine(readTally(report(), true))).toBe('3 passed, 0 failed');
});

test('skipped tests are told', () => {
  expect(tallyLine(readTally(report({ numPendingTests: 2 }), true))).toBe(
    '3 passed, 0 failed, 2 skipped',
  );
});

test('a file that does not load is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(readTally(report({ testResults, numFailedTests: 2 }), false).failed).toBe(3);
});

test('a run that ends badly, runs nothing or writes no report is a failure', () => {
  expect(readTally(report(), false).failed).toBe(1);
  expect(readTally(report({ numPassedTests: 0 }), true).failed).toBe(1);
  const nothing = () => {
    throw new Error('ENOENT');
  };
  expect(readTally(nothing, true).failed).toBe(1);
});
