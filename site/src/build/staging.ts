/**
 * The folder in which the next version is prepared. Directories are what a file system makes
 * slowest, so the oldest version is taken over when enough are kept, and a first build prepares the
 * folders of those that follow; without either the live version is linked.
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
import { linkMissing, linkTree } from './files.ts';
import type { BuildHome } from './home.ts';

export const KEPT_VERSIONS = 5;

type Home = Pick<BuildHome, 'versions' | 'staging' | 'spares'>;

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/** A folder at hand, and the version whose files it holds. */
function atHand(home: Home, live: string): { folder: string; version: string } | undefined {
  const [spare] = namesIn(home.spares);
  if (spare) return { folder: join(home.spares, spare), version: spare.replace(/\.\d+$/, '') };
  const versions = namesIn(home.versions);
  const oldest = versions.find((version) => version !== live);
  if (!oldest || versions.length < KEPT_VERSIONS) return undefined;
  return { folder: join(home.versions, oldest), version: oldest };
}

/**
 * Gives the version whose files the folder holds; none when it is empty. Versions share their files
 * by hard links, so a file here is replaced, never written into.
 */
export function prepareStaging(home: Home, live: string | undefined): string | undefined {
  rmSync(home.staging, { recursive: true, force: true });
  const found = live && atHand(home, live);
  if (found) {
    renameSync(found.folder, home.staging);
    return found.version;
  }
  if (live) linkTree(join(home.versions, live), home.staging);
  else mkdirSync(home.staging, { recursive: true });
  return live;
}

/**
 * Links the pages of a first build into the folders of the versions to come, in a thread beside the
 * search index, which leaves a processor idle: as many as there is time for, and the one begun. To
 * be settled before anything else is put into the staging folder; what that gives completes them,
 * told of the files `added` since to folders that they have.
 */
export function prepareSpares(home: BuildHome): {
  settle: () => Promise<(version: string, added: readonly string[]) => void>;
} {
  const to = Array.from({ length: KEPT_VERSIONS - 1 }, (_, rank) => `${home.spares}.${rank}.tmp`);
  for (const folder of to) rmSync(folder, { recursive: true, force: true });
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const linked = inThread<string[]>({ task: 'link', from: home.staging, to, stop });
  const settle = async () => {
    Atomics.store(stop, 0, 1);
    const folders = await linked;
    return (version: string, added: readonly string[]) => {
      mkdirSync(home.spares, { recursive: true });
      for (const [rank, folder] of folders.entries()) {
        linkMissing(home.staging, folder);
        for (const path of added) linkOver(join(home.staging, path), join(folder, path));
        renameSync(folder, join(home.spares, `${version}.${rank}`));
      }
    };
  };
  return { settle };
}

export type Task =
  | { task: 'stage'; home: Home; live: string }
  | { task: 'link'; from: string; to: string[]; stop: Int32Array };

function inThread<T>(workerData: Task): Promise<T> {
  const done = new Promise<T>((resolve, reject) => {
    const worker = new Worker(new URL('./staging-worker.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Its failure is met where it is awaited; another step may fail before.
  done.catch(() => undefined);
  return done;
}

/** In a thread, beside the reading of records, when thousands of links are to be made. */
export async function stage(
  home: BuildHome,
  live: string | undefined,
): Promise<string | undefined> {
  if (!live || atHand(home, live)) return prepareStaging(home, live);
  return inThread({ task: 'stage', home, live });
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
