import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startNode } from '../lib/child.ts';
import type { CmsLog } from '../lib/cms-log.ts';

/** Does what is asked from the administration; what it says goes to the log of the CMS. */
export function startWorker(env: NodeJS.ProcessEnv, log: CmsLog): ChildProcess {
  const worker = startNode([join('scripts', 'worker.ts')], {
    env,
    stdout: log.write,
    stderr: log.write,
  });
  worker.once('exit', (code, signal) => {
    if (signal !== 'SIGTERM' && code !== 0)
      console.error(
        `Le travailleur s’est arrêté (code ${code}) : les imports demandés attendent qu’il revienne (npm run worker). Journal : ${log.path}`,
      );
  });
  return worker;
}
