/** `npm run build [-- --plain]`: pulls the export, renders what changed, switches to it. */
import { join } from 'node:path';
import { ended, startNode } from './lib/child.ts';
import { cmsEnvironment } from './lib/environment.ts';
import { main } from './lib/failure.ts';
import { portulanHome } from './lib/home.ts';
import { stopOnSignals } from './lib/signals.ts';

await main(async () => {
  const env = await cmsEnvironment(portulanHome());
  const child = startNode([join('site', 'src', 'build', 'cli.ts'), ...process.argv.slice(2)], {
    env,
  });
  stopOnSignals(child);
  return ended(child);
});
