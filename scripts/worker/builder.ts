/** Builds the site for one construction, here or where it is hosted. */
import { join } from 'node:path';
import type { AvancementConstruction, Construction, SiteEnLigne } from '@portulan/content-schemas';
import { z } from 'zod';
import { buildHome } from '../../site/src/build/home.ts';
import { siteEnLigne } from '../../site/src/build/live-state.ts';
import { runTold, type Step } from './told-command.ts';

export type Builder = {
  site(): SiteEnLigne;
  build(
    construction: Construction,
    onStep: (step: Step) => void,
    signal: AbortSignal,
  ): Promise<AvancementConstruction>;
};

const Report = z.object({ pages: z.object({ total: z.int(), rendered: z.int() }) });
const Back = z.object({ version: z.string() });
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function parsed(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

/** @param lastWords what the builder said last, for one that ended without its report */
export function outcomeOf(
  stdout: string,
  lastWords: string,
  exit: number,
): Omit<AvancementConstruction, 'site'> {
  const answer = parsed(stdout);
  const refusal = Refusal.safeParse(answer).data?.error;
  if (refusal) return { resultat: 'echec', ...refusal };
  const back = Back.safeParse(answer).data;
  const report = Report.safeParse(answer).data;
  if (exit === 0 && report)
    return { resultat: 'enLigne', pages: report.pages.total, refaites: report.pages.rendered };
  if (exit === 0 && back) return { resultat: 'enLigne' };
  return {
    resultat: 'echec',
    code: 'build.crashed',
    message: `La construction s’est arrêtée sans rapport (code ${exit}). ${lastWords}`.trim(),
  };
}

const flagsOf = ({ cause, version, forcer, verifier }: Construction): string[] =>
  version
    ? ['--retablir', '--json', version]
    : [
        '--json',
        '--progress-json',
        ...(cause === 'demande' ? [] : ['--automatique']),
        ...(forcer ? ['--force'] : []),
        ...(verifier ? ['--verifier'] : []),
      ];

/** On this machine, under `PORTULAN_HOME`. */
export function localBuilder(env: NodeJS.ProcessEnv): Builder {
  const site = () => siteEnLigne(buildHome(env));
  return {
    site,
    async build(construction, onStep, signal) {
      const script = join('site', 'src', 'build', 'cli.ts');
      const args = [script, ...flagsOf(construction)];
      const { stdout, lastWords, code } = await runTold(args, { env, onStep, signal });
      return { ...outcomeOf(stdout, lastWords, code), site: site() };
    },
  };
}

const TIMEOUT = 30_000;

/** Where the host builds by itself (Netlify): it is told that something has changed. */
export function hookBuilder(hook: string): Builder {
  let etat: string | undefined;
  const site = () => ({ versions: [], retenue: false, ...(etat ? { etat } : {}) });
  return {
    site,
    async build(construction) {
      const response = await fetch(hook, { method: 'POST', signal: AbortSignal.timeout(TIMEOUT) });
      if (!response.ok)
        return {
          resultat: 'echec',
          code: 'build.hook',
          message: `L’hébergeur a répondu ${response.status} à la demande de construction.`,
          site: site(),
        };
      etat = construction.etat;
      return { resultat: 'enLigne', message: 'Construction demandée à l’hébergeur.', site: site() };
    },
  };
}
