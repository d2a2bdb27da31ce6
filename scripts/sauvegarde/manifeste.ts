/** What a backup says of itself: written last, so that one that was cut has none. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { Failure } from '../lib/failure.ts';

const NAME = 'manifeste.json';

const Empreinte = z.string().regex(/^[0-9a-f]{64}$/);

export const Manifeste = z.strictObject({
  forme: z.literal(1),
  le: z.iso.datetime(),
  base: z.enum(['sqlite', 'postgres']),
  /** Rows of each table, and the digest of what they say, in the order of their keys. */
  tables: z.record(z.string(), z.strictObject({ lignes: z.int(), sha256: Empreinte })),
  /** Every file of the backup but this one, by its path in it. */
  fichiers: z.record(z.string(), z.strictObject({ octets: z.int(), sha256: Empreinte })),
});
export type Manifeste = z.infer<typeof Manifeste>;
export type Tables = Manifeste['tables'];

export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export const writeManifeste = (folder: string, manifeste: Manifeste): void =>
  writeFileSync(join(folder, NAME), `${JSON.stringify(manifeste, null, 2)}\n`, { mode: 0o600 });

export function readManifeste(folder: string): Manifeste {
  const path = join(folder, NAME);
  if (!existsSync(path))
    throw new Failure(
      'restore.noManifest',
      `${folder} n’est pas une sauvegarde entière : ${NAME} y manque. Prenez-en une autre.`,
    );
  const parsed = Manifeste.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Failure(
    'restore.manifest',
    `${path} n’a pas la forme attendue : cette sauvegarde vient d’une autre version de Portulan.`,
    { cause: parsed.error },
  );
}

/** Refuses a backup of which a file is missing or was changed; names it. */
export async function checkFiles(folder: string, { fichiers }: Manifeste): Promise<void> {
  for (const [path, { sha256 }] of Object.entries(fichiers)) {
    const whole = join(folder, path);
    if (!existsSync(whole) || (await digestOfFile(whole)) !== sha256)
      throw new Failure(
        'restore.spoilt',
        `${path} manque ou a changé depuis la sauvegarde : rien n’a été rétabli. Prenez-en une autre copie.`,
        { context: { path } },
      );
  }
}

/** The first table that does not hold what was saved. */
export function refuseDifference(saved: Tables, restored: Tables): void {
  const wrong = Object.entries(saved).find(
    ([name, { lignes, sha256 }]) =>
      restored[name]?.lignes !== lignes || restored[name]?.sha256 !== sha256,
  );
  if (!wrong) return;
  const [name, { lignes }] = wrong;
  throw new Failure(
    'restore.difference',
    `La table ${name} n’a pas retrouvé ce qui a été sauvegardé (${restored[name]?.lignes ?? 0} lignes au lieu de ${lignes}).`,
    { context: { table: name } },
  );
}
