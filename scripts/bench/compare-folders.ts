import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

function files(folder: string): Set<string> {
  const entries = readdirSync(`${folder}/`, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
}

/** Paths of the files that only one folder has, or whose bytes differ. */
export function differences(one: string, other: string): string[] {
  const [left, right] = [files(one), files(other)];
  const same = (path: string) =>
    right.has(path) && readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return [
    ...[...left].filter((path) => !same(path)),
    ...[...right].filter((path) => !left.has(path)),
  ];
}
