/** Which process runs this home, and on which ports: so that import and build find their CMS. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from './failure.ts';
import { type Home, localUrl } from './home.ts';
import { isFree } from './ports.ts';

const Instance = z.object({ pid: z.int(), port: z.int(), cmsPort: z.int() });
export type Instance = z.infer<typeof Instance>;

/** A killed process that nobody has buried yet still answers to its number (Linux, containers). */
const isZombie = (pid: number) =>
  existsSync(`/proc/${pid}/stat`) && /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** A file cut by a crash says nothing. */
function readInstance(home: Home): Instance | undefined {
  try {
    return Instance.parse(JSON.parse(readFileSync(home.instance, 'utf8')));
  } catch {
    return undefined;
  }
}

/** While it starts, an instance has no port yet, ms. */
const STARTING = 5 * 60_000;

/**
 * The running instance of this home. A file left by a killed one counts for nothing, even when its
 * process number has been given to another program since.
 */
export async function runningInstance(home: Home): Promise<Instance | undefined> {
  if (!existsSync(home.instance)) return undefined;
  const instance = readInstance(home);
  if (!instance || !isAlive(instance.pid)) return undefined;
  const starting = Date.now() - statSync(home.instance).mtimeMs < STARTING;
  return starting || !(await isFree(instance.cmsPort)) ? instance : undefined;
}

/** Two CMS on one SQLite file would lose writes: the second one is refused. */
export async function claimHome(home: Home, ports: Omit<Instance, 'pid'>): Promise<void> {
  const other = await runningInstance(home);
  if (other)
    throw new Failure(
      'start.homeTaken',
      `Ce portail tourne déjà (processus ${other.pid}) : ${localUrl(other.port)} et ${localUrl(other.cmsPort)}/admin. Pour un second portail à côté : PORTULAN_HOME=autre-dossier PORT=${other.port + 1} CMS_PORT=${other.cmsPort + 1} npm start.`,
      { context: other },
    );
  writeFileSync(home.instance, `${JSON.stringify({ pid: process.pid, ...ports })}\n`);
  process.once('exit', () => rmSync(home.instance, { force: true }));
}
