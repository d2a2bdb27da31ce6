/** `npm run restaurer -- <dossier>`: a backup into a new home. */
import { join, resolve } from 'node:path';
import { runNode, stop, stopAll } from './lib/child.ts';
import { startCms } from './lib/cms.ts';
import { openLog } from './lib/cms-log.ts';
import { Failure, main } from './lib/failure.ts';
import { type Home, portulanHome, ROOT } from './lib/home.ts';
import { freePort } from './lib/ports.ts';
import { readOrMakeSecrets } from './lib/secrets.ts';
import { retablir } from './sauvegarde/retablir.ts';
import { tell } from './sauvegarde/tell.ts';

async function makeTables(home: Home): Promise<void> {
  await runNode([join('cms', 'build.mts'), '--server'], { stdout: 'stderr' });
  const secrets = readOrMakeSecrets(home);
  const cms = await startCms({ home, port: await freePort(), secrets, log: openLog(home) });
  await stop(cms);
}

await main(async () => {
  const [named] = process.argv.slice(2);
  if (!named)
    throw new Failure('restore.usage', 'Dites quelle sauvegarde : npm run restaurer -- <dossier>.');
  const home = portulanHome();
  try {
    const manifeste = await retablir({
      home,
      folder: resolve(ROOT, named),
      url: process.env.DATABASE_URL || undefined,
      makeTables: () => makeTables(home),
    });
    console.log(`Rétabli dans ${home.folder} : ${tell(manifeste)}\nDémarrez : npm start.`);
    return 0;
  } finally {
    await stopAll();
  }
});
