/** Constructions of the site: taken from the CMS, built, told to the CMS as they go. */
import { setTimeout as wait } from 'node:timers/promises';
import { type AvancementConstruction, Construction } from '@portulan/content-schemas';
import type { Builder } from './builder.ts';
import { askCms, type Cms, clipped, untilHeard } from './cms.ts';
import type { Job, JobKind } from './job.ts';
import type { Step } from './told-command.ts';

/** How often the CMS hears of a running construction, ms. */
const TELL = 1_000;

type Tools = { cms: Cms; builder: Builder; every?: number };

const CAUSES: Record<Construction['cause'], string> = {
  modification: 'des textes ou des données ont changé',
  demande: 'demandée',
  nuit: 'vérification de la nuit',
  retour: 'retour à une version gardée',
};

async function carryOut(
  { cms, builder, every = TELL }: Tools,
  construction: Construction,
  signal: AbortSignal,
): Promise<void> {
  const path = `constructions/${construction.identifiant}`;
  const tell = (said: AvancementConstruction) => askCms(cms, 'PUT', path, clipped(said));
  const finished = new AbortController();
  let step: Step | undefined;
  const following = (async () => {
    while (!finished.signal.aborted) {
      // A CMS that is away for a moment changes nothing to what is built.
      await tell({ resultat: 'enCours', ...step }).catch(() => undefined);
      await wait(every, undefined, { signal: finished.signal }).catch(() => undefined);
    }
  })();
  const onStep = (next: Step) => {
    step = next;
  };
  const outcome = await builder.build(construction, onStep, signal).finally(async () => {
    finished.abort();
    await following;
  });
  // Stopped in the middle: silence gives it back, and the next worker builds.
  if (signal.aborted) return;
  await untilHeard(() => tell(outcome), every, signal);
}

export function siteBuilds(tools: Tools): JobKind {
  return {
    async take(): Promise<Job | undefined> {
      const { cms, builder } = tools;
      const response = await askCms(cms, 'POST', 'constructions/prendre', builder.site());
      if (response.status === 204) return undefined;
      const construction = Construction.parse(await response.json());
      return {
        title: `Construction du site : ${CAUSES[construction.cause]}`,
        run: (signal) => carryOut(tools, construction, signal),
      };
    },
  };
}
