import { HEAD_BYTES } from '../recognise.ts';
import type { InputFile } from './input.ts';

/** The first bytes of a file, decompressed: what `Source.recognise` is shown. */
export async function headOf(file: InputFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await file.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

/** The files that a source reads, by what they are; `kindOf` says it from their first bytes. */
export async function filesByKind<K extends string>(
  files: readonly InputFile[],
  kindOf: (head: Buffer) => K | undefined,
): Promise<Map<K, InputFile[]>> {
  const found = new Map<K, InputFile[]>();
  for (const file of files) {
    const kind = kindOf(await headOf(file));
    if (kind) found.set(kind, [...(found.get(kind) ?? []), file]);
  }
  return found;
}
