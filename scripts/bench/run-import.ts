import { join } from 'node:path';
import { z } from 'zod';
import { runNode } from '../lib/child.ts';

const Count = z.object({
  read: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  retired: z.int(),
});
const Report = z.object({
  entities: z.record(z.string(), Count),
  seconds: z.number(),
  peakMemoryMb: z.number(),
});

export type ImportMeasure = {
  /** From the command to its end, the start of Node included. */
  wallSeconds: number;
  peakMemoryMb: number;
  /** Accepted records, by entity. */
  accepted: Record<string, number>;
  /** Records over all entities. */
  total: (of: keyof z.infer<typeof Count>) => number;
};

/** Runs the importers' own command and reads what it reports. */
export async function runImport(
  env: NodeJS.ProcessEnv,
  source: string,
  folder: string,
  options: readonly string[] = [],
): Promise<ImportMeasure> {
  let printed = '';
  const started = performance.now();
  await runNode([join('importers', 'src', 'cli.ts'), source, folder, '--json', ...options], {
    env,
    stdout: (text) => {
      printed += text;
    },
  });
  const wallSeconds = (performance.now() - started) / 1000;
  const report = Report.parse(JSON.parse(printed));
  return {
    wallSeconds,
    peakMemoryMb: report.peakMemoryMb,
    accepted: Object.fromEntries(
      Object.entries(report.entities).map(([name, { accepted }]) => [name, accepted]),
    ),
    total: (of) => Object.values(report.entities).reduce((sum, count) => sum + count[of], 0),
  };
}
