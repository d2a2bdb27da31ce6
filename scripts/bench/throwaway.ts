/** A CMS of its own for a measure: fresh state, free ports, gone afterwards. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  /** Most memory that its process has held so far, Mo; NaN where the system does not tell. */
  peakMemoryMb(): number;
};

type Options = {
  /** The CMS to start: ours, or a baseline's. */
  script?: string | undefined;
  env?: NodeJS.ProcessEnv;
};

export async function withTemporaryHome<T>(work: (home: Home) => Promise<T>): Promise<T> {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'portulan-bench-')));
  try {
    return await work(home);
  } finally {
    rmSync(home.folder, { recursive: true, force: true });
  }
}

function peakOf(pid: number | undefined): number {
  const status = existsSync('/proc/self/status') ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

export async function withCms<T>(
  home: Home,
  work: (cms: Throwaway) => Promise<T>,
  { script, env: more = {} }: Options = {},
): Promise<T> {
  if (!script) await runNode([join('cms', 'build.mts'), '--server'], { stdout: 'stderr' });
  const port = await freePort();
  const secrets = readOrMakeSecrets(home);
  const cms = await startCms({ home, port, secrets, env: more, log: openLog(home), script });
  const url = localUrl(port);
  try {
    const env = { ...process.env, ...secrets, PORTULAN_HOME: home.folder, CMS_URL: url };
    return await work({ home, url, secrets, env, peakMemoryMb: () => peakOf(cms.pid) });
  } finally {
    await stop(cms);
  }
}
