/** `npm run check`: everything that is wrong without running the portal. All is said, not the first only. */
import { ended, startNode } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { biome } from './lib/tools.ts';

const CHECKS: Record<string, string[]> = {
  'lint and format': [biome, 'check', '--error-on-warnings'],
  'generated files': ['scripts/gen.ts', '--check'],
  boundaries: ['scripts/check-boundaries.ts'],
  types: ['scripts/check-types.ts'],
  budgets: ['scripts/check-budgets.ts'],
};

await main(async () => {
  const failed: string[] = [];
  for (const [name, args] of Object.entries(CHECKS)) {
    console.log(`\n== ${name}`);
    if ((await ended(startNode(args))) !== 0) failed.push(name);
  }
  console.log(failed.length > 0 ? `\ncheck: failed: ${failed.join(', ')}` : '\ncheck: all good');
  return failed.length > 0 ? 1 : 0;
});
