import { open } from 'node:fs/promises';

export type Kind = 'zip' | 'gzip' | 'html' | 'other';

/** What a file is by its first bytes: names and extensions lie. */
export async function kindOfBytes(path: string): Promise<Kind> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return kindOf(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

export function kindOf(start: Buffer): Kind {
  const hex = start.subarray(0, 4).toString('hex');
  if (hex.startsWith('504b')) return 'zip';
  if (hex.startsWith('1f8b')) return 'gzip';
  return /^\uFEFF?\s*(<!doctype html|<html)/i.test(start.toString('utf8')) ? 'html' : 'other';
}
