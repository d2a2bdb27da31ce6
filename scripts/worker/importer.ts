/** Runs the importers' command for one request. */
import { join } from 'node:path';
import type { DemandeImport } from '@portulan/content-schemas';
import { type Ending, endingOf } from './ending.ts';
import { runTold, type Step } from './told-command.ts';

/** Does one import; stops it when `signal` says so, and then how it ended means nothing. */
export type RunImporter = (
  demande: DemandeImport & { origine: string },
  onStep: (step: Step) => void,
  signal: AbortSignal,
) => Promise<Ending>;

export const importerOf =
  (env: NodeJS.ProcessEnv): RunImporter =>
  async ({ identifiant, source, origine, forcer }, onStep, signal) => {
    const flags = ['--json', '--progress-json', ...(forcer ? ['--force'] : [])];
    const script = join('importers', 'src', 'cli.ts');
    // After `--`, nothing that was written in the CMS is taken for an option.
    const { stdout, lastWords, code } = await runTold([script, ...flags, '--', source, origine], {
      env: { ...env, PORTULAN_DEMANDE: identifiant },
      onStep,
      signal,
    });
    return endingOf(stdout, lastWords, code);
  };
