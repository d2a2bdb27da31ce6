/** `npm run dev:site`: the site alone, on the examples of content-schemas; no CMS. */
import { join } from 'node:path';
import { ended } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { portFrom, ROOT } from './lib/home.ts';
import { requireFreePort } from './lib/ports.ts';
import { stopOnSignals } from './lib/signals.ts';
import { startAstroDev } from './start/astro-dev.ts';

await main(async () => {
  const port = portFrom('PORT');
  await requireFreePort('PORT', port);
  const examples = join(ROOT, 'content-schemas', 'examples');
  const child = startAstroDev(port, { PORTULAN_RECORDS: examples, ...process.env });
  stopOnSignals(child);
  return ended(child);
});
