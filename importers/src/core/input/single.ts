import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Input } from './input.ts';

export async function openSingle(path: string): Promise<Input> {
  return {
    files: [{ name: basename(path), open: async () => createReadStream(path) }],
    close: async () => undefined,
  };
}
