import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { ImporterError } from '../importer-error.ts';
import type { Input, InputFile } from './input.ts';
import { bomb, MAX_RATIO } from './limits.ts';

async function* gunzip(path: string, name: string): AsyncGenerator<Buffer> {
  const limit = (await stat(path)).size * MAX_RATIO;
  const source = createReadStream(path);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  let size = 0;
  try {
    for await (const chunk of source.pipe(unpacked)) {
      size += (chunk as Buffer).length;
      if (size > limit) throw bomb(name);
      yield chunk as Buffer;
    }
  } catch (error) {
    if (error instanceof ImporterError) throw error;
    throw new ImporterError(
      'import.archive.broken',
      `Le fichier compressé ${name} est coupé ou abîmé. Téléchargez-le de nouveau.`,
      { cause: error },
    );
  } finally {
    source.destroy();
  }
}

/** A gzipped file seen as the file inside it. */
export const gzipMember = (path: string, name: string): InputFile => ({
  name: name.replace(/\.gz$/i, ''),
  open: async () => gunzip(path, name),
  disk: { path, name },
});

export async function openGzip(path: string): Promise<Input> {
  return { files: [gzipMember(path, basename(path))], close: async () => undefined };
}
