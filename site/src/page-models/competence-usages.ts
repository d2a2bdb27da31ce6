import type { Metier } from '@portulan/content-schemas';

/** Codes of the jobs that use a competence: at their core, or besides. */
export type CompetenceUsage = { principaux: string[]; autres: string[] };

/** Only what more than one job uses: a competence of a single job is told on that job's page. */
export function competenceUsages(metiers: readonly Metier[]): Map<string, CompetenceUsage> {
  const usages = new Map<string, CompetenceUsage>();
  const add = (list: keyof CompetenceUsage, metier: string, competence: string) => {
    const usage = usages.get(competence) ?? { principaux: [], autres: [] };
    // Jobs come one after the other: one that was added is the last.
    if (usage.principaux.at(-1) !== metier) usage[list].push(metier);
    usages.set(competence, usage);
  };
  for (const metier of metiers) {
    const code = metier.codeRome;
    for (const competence of metier.competencesPrincipales) add('principaux', code, competence);
    for (const competence of metier.competencesEmergentes) add('principaux', code, competence);
    for (const competence of metier.competencesSecondaires) add('autres', code, competence);
  }
  for (const [competence, { principaux, autres }] of usages)
    if (principaux.length + autres.length < 2) usages.delete(competence);
  return usages;
}
