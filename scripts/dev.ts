/** `npm run dev`: the CMS and `astro dev` on its content; one Ctrl-C stops both. */
import { join } from 'node:path';
import { ended, runNode, stopAll } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { portulanHome } from './lib/home.ts';
import { stopwatch } from './lib/progress.ts';
import { firstSignal } from './lib/signals.ts';
import { startAstroDev } from './start/astro-dev.ts';
import { startBackOffice, tellWord } from './start/back-office.ts';

const say = stopwatch();

async function develop(): Promise<void> {
  const backOffice = await startBackOffice(portulanHome(), say);
  // What is being written is shown by `astro dev`: the worker has imports alone to do.
  backOffice.work({ PORTULAN_TOKEN_SITE: '' });
  say('Lecture du contenu…');
  await runNode([join('site', 'src', 'build', 'cli.ts')], { env: backOffice.env });
  backOffice.tell();
  await ended(startAstroDev(backOffice.port, backOffice.env));
}

await main(async () => {
  const stopped = firstSignal();
  try {
    await Promise.race([develop(), stopped]);
    return 0;
  } finally {
    await stopAll();
    tellWord();
  }
});
