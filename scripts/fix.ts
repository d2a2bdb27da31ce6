/** `npm run fix`: format and mend. Twice, because one pass over an `.astro` file is not enough. */
import { ended, startNode } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { biome } from './lib/tools.ts';

await main(async () => {
  await ended(startNode([biome, 'check', '--write', '--log-level=error']));
  return ended(startNode([biome, 'check', '--write']));
});
