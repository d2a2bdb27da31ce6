import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipMember } from './gzip.ts';
import type { Input, InputFile } from './input.ts';

/** Files that a system leaves in folders and archives, never data. */
export const isHidden = (name: string) =>
  name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

export async function openFolder(path: string): Promise<Input> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry): InputFile => {
      const full = join(entry.parentPath, entry.name);
      const name = relative(path, full).split(sep).join('/');
      return name.endsWith('.gz')
        ? gzipMember(full, name)
        : { name, open: async () => createReadStream(full), disk: { path: full, name } };
    })
    .filter(({ name }) => !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, close: async () => undefined };
}
