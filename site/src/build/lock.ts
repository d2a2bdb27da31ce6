/** One builder at a time: two would share staging folders and race for the switch. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SiteError } from '../domain/site-error.ts';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The file holds the builder's process number; one left by a killed builder is taken over. */
function take(file: string): void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid && pid !== process.pid && isRunning(pid))
      throw new SiteError(
        'build.busy',
        `Une autre construction du site est en cours (processus ${pid}).`,
        { pid },
      );
    rmSync(file, { force: true });
    take(file);
  }
}

const PAUSE = 200;
const isBusy = (error: unknown) => error instanceof SiteError && error.code === 'build.busy';

/** @param patience ms to wait for the builder that holds it */
async function takeInTime(file: string, patience: number): Promise<void> {
  const limit = performance.now() + patience;
  for (let told = false; ; told = true) {
    try {
      return take(file);
    } catch (error) {
      if (!isBusy(error) || performance.now() > limit) throw error;
      if (!told) console.error(`${(error as SiteError).message} J’attends qu’elle finisse.`);
    }
    await wait(PAUSE);
  }
}

export async function withLock<T>(
  file: string,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  await takeInTime(file, patience);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
