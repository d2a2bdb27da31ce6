/** Requested imports: taken from the CMS, done by the importers, told to the CMS as they go. */
import { setTimeout as wait } from 'node:timers/promises';
import type { AvancementDemande, DemandeImport } from '@portulan/content-schemas';
import { Failure } from '../lib/failure.ts';
import { untilHeard } from './cms.ts';
import type { Ending } from './ending.ts';
import type { RunImporter } from './importer.ts';
import type { Job, JobKind } from './job.ts';
import type { Requests } from './requests.ts';
import type { Step } from './told-command.ts';

/** How often the CMS hears of a running import, ms: it takes two minutes of silence for death. */
const TELL = 1_000;

const NO_ORIGIN =
  'On ne sait pas où lire cette source : aucune de ses importations n’a gardé son origine. Lancez-la une fois à la main (npm run import -- <source> <dossier ou adresse>) ; la relance marchera ensuite.';

type Tools = { requests: Requests; importer: RunImporter; every?: number };

/** Tells each step while the import runs; `cancel` once the CMS says that the request has ended. */
async function follow(
  { requests, every = TELL }: Tools,
  identifiant: string,
  step: () => Step | undefined,
  { until, cancel }: { until: AbortSignal; cancel: () => void },
): Promise<void> {
  while (!until.aborted) {
    await wait(every, undefined, { signal: until }).catch(() => undefined);
    if (until.aborted) return;
    const { etat } = await requests
      .tell(identifiant, { etat: 'enCours', ...step() })
      .catch(() => ({ etat: 'enCours' }));
    if (etat !== 'enCours') return cancel();
  }
}

/** Runs the importer; undefined when the request was cancelled meanwhile. */
async function importFor(
  tools: Tools,
  demande: DemandeImport & { origine: string },
  signal: AbortSignal,
): Promise<Ending | undefined> {
  const cancelled = new AbortController();
  const finished = new AbortController();
  let step: Step | undefined;
  const following = follow(tools, demande.identifiant, () => step, {
    until: finished.signal,
    cancel: () => cancelled.abort(),
  });
  try {
    const onStep = (next: Step) => {
      step = next;
    };
    const stopping = AbortSignal.any([signal, cancelled.signal]);
    const ending = await tools.importer(demande, onStep, stopping);
    return cancelled.signal.aborted ? undefined : ending;
  } finally {
    finished.abort();
    await following;
  }
}

async function carryOut(tools: Tools, demande: DemandeImport, signal: AbortSignal): Promise<void> {
  const { identifiant, origine } = demande;
  const tell = (avancement: AvancementDemande) =>
    untilHeard(() => tools.requests.tell(identifiant, avancement), tools.every ?? TELL, signal);
  if (!origine) return tell({ etat: 'echouee', message: NO_ORIGIN });
  const ending = await importFor(tools, { ...demande, origine }, signal);
  if (!ending) return;
  const { etat, message } = ending;
  if (etat === 'plusTard') {
    await tell({ etat: 'enAttente' });
    throw new Failure('worker.later', message);
  }
  // What we were stopped in the middle of waits for the next worker.
  if (signal.aborted && etat !== 'terminee') return tell({ etat: 'enAttente' });
  return tell({ etat, message });
}

export function importRequests(tools: Tools): JobKind {
  return {
    async take(): Promise<Job | undefined> {
      const demande = await tools.requests.take();
      if (!demande) return undefined;
      return {
        title: `Import demandé : ${demande.source} (${demande.origine ?? 'origine inconnue'})`,
        run: (signal) => carryOut(tools, demande, signal),
      };
    },
  };
}
