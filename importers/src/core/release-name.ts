import { createHash } from 'node:crypto';
import type { HashedFile } from './inspect.ts';

/** `_2025.csv`, `-2026-03.csv`, `20240625`: a year, with its month and day when they are there. */
const DATED = /(?<!\d)(20\d{2})(?:[-_]?(0[1-9]|1[0-2])(?:[-_]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/;

const dateIn = (name: string): string | undefined => {
  const [, ...parts] = DATED.exec(name.slice(name.lastIndexOf('/') + 1)) ?? [];
  return parts.filter(Boolean).join('-') || undefined;
};

/**
 * How to call files that carry no version: the latest date that a name says, else the start of
 * their digest.
 */
export function releaseName(files: readonly Pick<HashedFile, 'name' | 'sha256'>[]): string {
  const date = files
    .flatMap(({ name }) => dateIn(name) ?? [])
    .sort()
    .at(-1);
  if (date) return date;
  const hash = createHash('sha256');
  for (const sha256 of files.map((file) => file.sha256).sort()) hash.update(sha256);
  return `empreinte ${hash.digest('hex').slice(0, 8)}`;
}
