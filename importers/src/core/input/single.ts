import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Input } from './input.ts';

export async function openSingle(path: string): Promise<Input> {
  const name = basename(path);
  return {
    files: [{ name, open: async () => createReadStream(path), disk: { path, name } }],
    close: async () => undefined,
  };
}
