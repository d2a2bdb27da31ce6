import { join } from 'node:path';
import type { BuildReport } from '../../site/src/build/report.ts';
import { runNode } from '../lib/child.ts';
import type { Home } from '../lib/home.ts';

export type BuildMeasure = {
  /** From the command to its end, the start of Node included. */
  wallSeconds: number;
  report: BuildReport;
};

async function printedJson<T>(args: string[], env?: NodeJS.ProcessEnv): Promise<T> {
  let printed = '';
  await runNode(args, {
    env: { ...process.env, ...env },
    stdout: (text) => {
      printed += text;
    },
    stderr: () => undefined,
  });
  return JSON.parse(printed);
}

/** Runs the site's own builder on a folder of records. */
export async function runBuild(
  home: Home,
  records: string,
  ...options: string[]
): Promise<BuildMeasure> {
  const started = performance.now();
  const command = join('site', 'src', 'build', 'cli.ts');
  const report = await printedJson<BuildReport>(
    [command, '--records', records, '--json', ...options],
    {
      PORTULAN_HOME: home.folder,
    },
  );
  return { wallSeconds: (performance.now() - started) / 1000, report };
}

/** Seconds that the template strings take to render and write the pages. */
export async function runBaseline(records: string, folder: string): Promise<number> {
  const script = join('scripts', 'bench', 'baselines', 'template-strings.ts');
  return (await printedJson<{ seconds: number }>([script, records, folder])).seconds;
}
