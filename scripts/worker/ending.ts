/** What an importer's last word means for the request. */
import { CompteEntite } from '@portulan/content-schemas';
import { z } from 'zod';

/** `plusTard`: nothing is wrong with the request, it has to wait. */
export type Ending = { etat: 'terminee' | 'echouee' | 'plusTard'; message: string };

const Report = z.object({
  release: z.string(),
  etat: z.string(),
  entities: z.record(z.string(), CompteEntite),
});
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Another import is going on, or the CMS is away. */
const PASSING = new Set(['ingest.busy', 'cms.unreachable']);

const WORDS = [
  ['created', 'créés'],
  ['updated', 'modifiés'],
  ['unchanged', 'inchangés'],
  ['retired', 'retirés'],
  ['rejected', 'rejetés'],
] as const;

function counts(entities: Record<string, CompteEntite>): string {
  const all = Object.values(entities);
  const of = (name: (typeof WORDS)[number][0]) => all.reduce((sum, one) => sum + one[name], 0);
  return WORDS.map(([name, word]) => `${word} : ${of(name).toLocaleString('fr-FR')}`).join(', ');
}

const parsed = (stdout: string): unknown => {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
};

/** @param stderr its last words, for an importer that ended without its report */
export function endingOf(stdout: string, stderr: string, code: number): Ending {
  const answer = parsed(stdout);
  const refusal = Refusal.safeParse(answer).data?.error;
  if (refusal)
    return {
      etat: PASSING.has(refusal.code) ? 'plusTard' : 'echouee',
      message: refusal.message,
    };
  const report = Report.safeParse(answer).data;
  if (!report || code !== 0)
    return {
      etat: 'echouee',
      message: `L’importeur s’est arrêté sans rapport (code ${code}). ${stderr}`.trim(),
    };
  if (report.etat === 'identique')
    return {
      etat: 'terminee',
      message: `Ces fichiers (${report.release}) sont déjà en place : rien n’a été envoyé.`,
    };
  return { etat: 'terminee', message: `${report.release} appliquée ; ${counts(report.entities)}.` };
}
