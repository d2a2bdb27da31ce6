/** Judged questions: read from a file, their jobs given by ROME code or by address. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../lib/failure.ts';

const Jugements = z.array(
  z.looseObject({
    query: z.string().min(1).max(120),
    relevant: z.record(z.string(), z.int().min(1).max(3)),
  }),
);

export type Jugement = { query: string; relevant: Record<string, number> };

/** @param adresses address of each job, by ROME code */
export function lireJugements(file: string, adresses: ReadonlyMap<string, string>): Jugement[] {
  let lu: unknown;
  try {
    lu = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Failure('bench.queries', `Impossible de lire ${file} : ${String(cause)}`);
  }
  const { data, error } = Jugements.safeParse(lu);
  if (error)
    throw new Failure(
      'bench.queries',
      `${file} n’a pas la forme [{ "query": "…", "relevant": { "<adresse ou code ROME>": 1 à 3 } }] : ${z.prettifyError(error)}`,
    );
  return data.map(({ query, relevant }) => ({
    query,
    relevant: Object.fromEntries(
      Object.entries(relevant).map(([key, note]) => [
        // An address may be given whole: only its path counts.
        adresses.get(key) ?? (URL.canParse(key) ? new URL(key).pathname : key),
        note,
      ]),
    ),
  }));
}
