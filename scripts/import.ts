/** `npm run import -- <source> <folder|zip|url> [--dry-run] [--json]`, with the importer's token. */
import { join } from 'node:path';
import { ended, startNode } from './lib/child.ts';
import { cmsEnvironment } from './lib/environment.ts';
import { main } from './lib/failure.ts';
import { portulanHome } from './lib/home.ts';
import { stopOnSignals } from './lib/signals.ts';

await main(async () => {
  const env = await cmsEnvironment(portulanHome());
  const child = startNode([join('importers', 'src', 'cli.ts'), ...process.argv.slice(2)], { env });
  stopOnSignals(child);
  return ended(child);
});
