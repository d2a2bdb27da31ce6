import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cmsFolder } from '../../../lib/home';

const root = () => cmsFolder('staging');

/** A folder for one run; its name tells the process, so that leftovers of a killed one are known. */
export async function makeStagingFolder(): Promise<string> {
  const folder = join(root(), `${process.pid}-${randomUUID()}`);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Removes what killed processes left behind. */
export async function sweepStagingFolders(): Promise<void> {
  for (const name of await readdir(root())) {
    const pid = Number.parseInt(name, 10);
    if (pid === process.pid || !isAlive(pid))
      await rm(join(root(), name), { recursive: true, force: true });
  }
}
