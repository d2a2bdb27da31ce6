/**
 * The folder in which the next version is prepared. Directories are what a file system makes
 * slowest, so the oldest version is taken over when enough are kept; else the live one is linked.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileOf, linkTree } from './files.ts';
import type { BuildHome } from './home.ts';

export const KEPT_VERSIONS = 5;

/**
 * Gives the version whose files the folder holds; none when it is empty. Versions share their files
 * by hard links, so a file here is replaced, never written into.
 */
export function prepareStaging(
  home: Pick<BuildHome, 'versions' | 'staging'>,
  live: string | undefined,
): string | undefined {
  rmSync(home.staging, { recursive: true, force: true });
  const versions = existsSync(home.versions) ? readdirSync(home.versions).sort() : [];
  const oldest = versions.find((version) => version !== live);
  if (live && oldest && versions.length >= KEPT_VERSIONS) {
    renameSync(join(home.versions, oldest), home.staging);
    return oldest;
  }
  if (live) linkTree(join(home.versions, live), home.staging);
  else mkdirSync(home.staging, { recursive: true });
  return live;
}

/** The same in a thread, beside the reading of records: thousands of links take a while. */
export function stagingInThread(
  home: BuildHome,
  live: string | undefined,
): Promise<string | undefined> {
  const staged = new Promise<string | undefined>((resolve, reject) => {
    const worker = new Worker(new URL('./staging-worker.ts', import.meta.url), {
      workerData: { home, live },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Its failure is met where it is awaited; another step may fail before.
  staged.catch(() => undefined);
  return staged;
}

/** Puts one file in place by a hard link, whatever was there. */
export function linkOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') unlinkSync(to);
    else if (code === 'ENOENT') mkdirSync(dirname(to), { recursive: true });
    else throw error;
    linkSync(from, to);
  }
}

/** Replaces a whole folder by links to another. */
export function linkFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  linkTree(from, to);
}

/** Removes a file, and its folder when nothing else is in it. */
export function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  const folder = dirname(join(root, path));
  if (folder !== root && existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

export const removePage = (root: string, url: string): void => removeFile(root, fileOf(url));
