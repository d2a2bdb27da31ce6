/** The CMS of this instance, as a child process. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ended, startNode } from './child.ts';
import type { CmsLog } from './cms-log.ts';
import { Failure } from './failure.ts';
import { type Home, localUrl, ROOT } from './home.ts';
import type { Secrets } from './secrets.ts';

/** A first start creates its tables on a slow disk; later ones take a few seconds, ms. */
const START_LIMIT = 120_000;

/** Waits for `_health`; fails as soon as the process is gone. */
async function waitForHealth(child: ChildProcess, url: string): Promise<void> {
  const gone = ended(child).then((code) => ({ code }));
  const limit = Date.now() + START_LIMIT;
  while (Date.now() < limit) {
    const answered = await fetch(`${url}/_health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    const state = await Promise.race([gone, wait(150)]);
    if (state)
      throw new Failure(
        'start.cmsStopped',
        `Le CMS s’est arrêté pendant son démarrage (code ${state.code}) ; son message est au-dessus.`,
      );
  }
  throw new Failure(
    'start.cmsSilent',
    `Le CMS ne répond pas sur ${url} après ${START_LIMIT / 1000} s.`,
  );
}

type CmsOptions = {
  home: Home;
  port: number;
  secrets: Secrets;
  env?: NodeJS.ProcessEnv;
  log: CmsLog;
  /** Another Strapi application than ours, for comparison. */
  script?: string;
};

/** Starts the built CMS and resolves when it answers. */
export async function startCms(options: CmsOptions): Promise<ChildProcess> {
  const { home, port, secrets, env = {}, log, script = join('cms', 'server.js') } = options;
  // Strapi looks for the admin's folder once, at its start: it may still be empty by then.
  mkdirSync(join(ROOT, 'cms', 'dist', 'build'), { recursive: true });
  const child = startNode([script], {
    env: { ...process.env, ...secrets, ...env, PORTULAN_HOME: home.folder, CMS_PORT: String(port) },
    stdout: log.write,
    stderr: log.write,
  });
  try {
    await waitForHealth(child, localUrl(port));
  } catch (error) {
    console.error(log.recent());
    throw error;
  }
  child.once('exit', (code, signal) => {
    if (signal !== 'SIGTERM' && code !== 0)
      console.error(
        `Le CMS s’est arrêté (code ${code}) ; le site reste servi. Journal : ${log.path}`,
      );
  });
  return child;
}
