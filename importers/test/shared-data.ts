import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..', '..');
const data = resolve(repository, process.env.PORTULAN_DATA ?? '../shared/data');

/** Where a folder of official files lies; undefined, and said, where this machine has none. */
export function sharedData(folder: string): string | undefined {
  const path = join(data, folder);
  if (existsSync(path)) return path;
  console.info(`skipped: no ../shared/data (tests on the whole ${folder})`);
  return undefined;
}
