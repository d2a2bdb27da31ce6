import { dirname, join, relative, sep } from 'node:path';
import type { InputFile } from '../core/input/input.ts';

const isInside = (folder: string, path: string) => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
};

/**
 * The smallest place that holds all the files of a source, for the CMS to remember: asking for the
 * source again there reads the same files and not the whole folder.
 * @param base where the names of the disk files start
 */
export function placeOf(files: readonly InputFile[], location: string): string {
  const names = [...new Set(files.flatMap(({ disk }) => (disk ? [disk.name] : [])))];
  const [first] = names;
  if (first === undefined) return location;
  if (names.length === 1) return join(location, first);
  let folder = dirname(first);
  while (!names.every((name) => isInside(folder, name))) folder = dirname(folder);
  return join(location, folder);
}
