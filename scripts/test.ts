/**
 * `npm test`: unit tests, integration against a live CMS, journeys in a real Chromium. Ends with one
 * line, `N passed, N failed[, N skipped]`, and fails when a test does or when none ran.
 * `--long` adds the full sizes; other arguments go to vitest (`npm test -- --project unit`).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, startNode, stopAll } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { firstSignal } from './lib/signals.ts';
import { readTally, tallyLine } from './lib/tally.ts';
import { vitest } from './lib/tools.ts';

await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-test-'));
  const results = join(folder, 'results.json');
  const args = process.argv.slice(2).filter((arg) => arg !== '--long');
  const child = startNode(
    [
      vitest,
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...args,
    ],
    { env: { ...process.env, ...(process.argv.includes('--long') && { PORTULAN_LONG: '1' }) } },
  );
  const outcome = await Promise.race([ended(child), firstSignal()]);
  await stopAll();
  const tally = readTally(() => readFileSync(results, 'utf8'), outcome === 0);
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${tallyLine(tally)}`);
  return tally.failed > 0 ? 1 : 0;
});
