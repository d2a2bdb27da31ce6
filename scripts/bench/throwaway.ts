/** A CMS of its own for a measure: fresh state, free ports, gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode, stop } from '../lib/child.ts';
import { startCms } from '../lib/cms.ts';
import { openLog } from '../lib/cms-log.ts';
import { type Home, homeAt, localUrl } from '../lib/home.ts';
import { freePort } from '../lib/ports.ts';
import { readOrMakeSecrets, type Secrets } from '../lib/secrets.ts';

export type Throwaway = {
  home: Home;
  url: string;
  secrets: Secrets;
  /** For the importers and the site's builder. */
  env: NodeJS.ProcessEnv;
};

export async function withTemporaryHome<T>(work: (home: Home) => Promise<T>): Promise<T> {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'portulan-bench-')));
  try {
    return await work(home);
  } finally {
    rmSync(home.folder, { recursive: true, force: true });
  }
}

/** @param script the CMS to start: ours, or a baseline's */
export async function withCms<T>(
  home: Home,
  work: (cms: Throwaway) => Promise<T>,
  script?: string,
): Promise<T> {
  if (!script) await runNode([join('cms', 'build.mts'), '--server'], { stdout: 'stderr' });
  const port = await freePort();
  const secrets = readOrMakeSecrets(home);
  const cms = await startCms({ home, port, secrets, log: openLog(home), script });
  const url = localUrl(port);
  try {
    const env = { ...process.env, ...secrets, PORTULAN_HOME: home.folder, CMS_URL: url };
    return await work({ home, url, secrets, env });
  } finally {
    await stop(cms);
  }
}
