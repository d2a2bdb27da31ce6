import type { AvancementDemande, DemandeImport } from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { Failure } from '../lib/failure.ts';
import type { Ending } from './ending.ts';
import type { RunImporter } from './importer.ts';
import { importRequests } from './imports.ts';

const demande = (overrides: Partial<DemandeImport> = {}): DemandeImport => ({
  identifiant: '5d2f1b3a-7c6e-4f80-9a1b-3c4d5e6f7a01',
  source: 'rome',
  origine: 'scripts/seed/rome',
  forcer: false,
  etat: 'enCours',
  creeLe: '2026-01-05T08:00:00.000Z',
  ...overrides,
});

const done: Ending = { etat: 'terminee', message: 'Appliquée.' };
const idle = () => new AbortController().signal;

/** A CMS that holds one request; `answers` are told before it works again. */
function cmsWith(held: DemandeImport, answers: (Error | DemandeImport['etat'])[] = []) {
  const told: AvancementDemande[] = [];
  let heard: () => void = () => undefined;
  return {
    told,
    /** Resolves when the worker has said that much. */
    heard: (count: number) =>
      new Promise<void>((resolve) => {
        heard = () => told.length >= count && resolve();
        heard();
      }),
    requests: {
      take: () => Promise.resolve(held),
      tell: (_identifiant: string, avancement: AvancementDemande) => {
        const answer = answers.shift();
        if (answer instanceof Error) return Promise.reject(answer);
        told.push(avancement);
        heard();
        return Promise.resolve({ ...held, etat: answer ?? avancement.etat });
      },
    },
  };
}

const away = new Failure('worker.cmsUnreachable', 'Le CMS ne répond pas.');

async function run(
  { requests }: Pick<ReturnType<typeof cmsWith>, 'requests'>,
  importer: RunImporter,
  signal = idle(),
) {
  const job = await importRequests({ requests, importer, every: 1 }).take();
  await job?.run(signal);
}

test('each step is told while the import runs, then how it ended', async () => {
  const cms = cmsWith(demande());
  await run(cms, async (_demande, onStep) => {
    onStep({ etape: 'Lecture', fait: 3, total: 12 });
    await cms.heard(2);
    return done;
  });
  expect(cms.told[0]).toEqual({ etat: 'enCours', etape: 'Lecture', fait: 3, total: 12 });
  expect(cms.told.at(-1)).toEqual(done);
});

test('a CMS that is away does not lose the last word', async () => {
  const cms = cmsWith(demande(), [away, away, away, away, away]);
  await run(cms, () => Promise.resolve(done));
  expect(cms.told).toEqual([done]);
});

test('a cancelled import is stopped, and nothing more is said of it', async () => {
  const cms = cmsWith(demande(), ['enCours', 'annulee']);
  let stopped = false;
  await run(cms, async (_demande, _onStep, signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    stopped = true;
    return { etat: 'echouee', message: 'Interrompue.' };
  });
  expect(stopped).toBe(true);
  expect(cms.told.map(({ etat }) => etat)).toEqual(['enCours', 'enCours']);
});

test('a worker that stops gives back what it was doing, not what it had just done', async () => {
  for (const [ending, etat] of [
    [{ etat: 'echouee', message: 'Interrompue.' }, 'enAttente'],
    [done, 'terminee'],
  ] as const) {
    const cms = cmsWith(demande());
    const stopping = new AbortController();
    await run(
      cms,
      () => {
        stopping.abort();
        return Promise.resolve(ending);
      },
      stopping.signal,
    );
    expect(cms.told.at(-1)?.etat).toBe(etat);
  }
});

test('while another import is going on, the request waits again', async () => {
  const cms = cmsWith(demande());
  const busy: Ending = { etat: 'plusTard', message: 'Une autre importation est en cours.' };
  await expect(run(cms, () => Promise.resolve(busy))).rejects.toThrow('Une autre importation');
  expect(cms.told.at(-1)).toEqual({ etat: 'enAttente' });
});

test('without a place to read, the message says so and what to do', async () => {
  const { origine: _, ...without } = demande();
  const cms = cmsWith(without);
  await run(cms, () => Promise.reject(new Error('not called')));
  expect(cms.told).toMatchObject([{ etat: 'echouee' }]);
  expect(cms.told[0]?.message).toContain('npm run import');
});
