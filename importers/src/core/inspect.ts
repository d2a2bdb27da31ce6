import { createHash } from 'node:crypto';
import { type Encoding, EncodingDetector } from './encoding.ts';
import type { InputFile } from './input/input.ts';

export type HashedFile = InputFile & { sha256: string };
export type TextFile = HashedFile & { encoding: Encoding };

/** Reads the bytes once: their SHA-256 and, for a text, its encoding. Throws on an unreadable text. */
export async function inspectText(file: InputFile, signal?: AbortSignal): Promise<TextFile> {
  const detector = new EncodingDetector();
  const sha256 = await digest(file, signal, (chunk) => detector.push(chunk));
  return { ...file, sha256, encoding: detector.finish(file.name) };
}

export const inspectBytes = async (file: InputFile, signal?: AbortSignal): Promise<HashedFile> => ({
  ...file,
  sha256: await digest(file, signal, () => undefined),
});

async function digest(
  file: InputFile,
  signal: AbortSignal | undefined,
  see: (chunk: Buffer) => void,
): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await file.open()) {
    signal?.throwIfAborted();
    hash.update(chunk as Buffer);
    see(chunk as Buffer);
  }
  return hash.digest('hex');
}
