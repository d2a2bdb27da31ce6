import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startNode } from '../lib/child.ts';
import { localUrl, ROOT } from '../lib/home.ts';
import { astro } from '../lib/tools.ts';

/** `astro dev` with the functions, on the same port as the built portal. */
export function startAstroDev(port: number, env: NodeJS.ProcessEnv): ChildProcess {
  return startNode([astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: join(ROOT, 'site'),
    env: { PORTULAN_SITE_URL: localUrl(port), ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
