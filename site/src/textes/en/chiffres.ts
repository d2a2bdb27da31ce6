import type { chiffres as fr } from '../fr/chiffres.ts';

export const chiffres: typeof fr = {
  secret: 'Withheld',
  auMoins: (nombre) => `at least ${nombre}`,
  part: (pourCent) => `${pourCent}%`,
  salaire: {
    titre: 'What it pays',
    phrase: 'Half of the people who do this job earn more, the other half earn less.',
    parAn: 'Gross per year',
    parMois: 'Gross per month',
    parHeure: 'Gross per hour',
    legende: 'Among the jobs of the portal, gross median pay per year',
    bas: 'A quarter of jobs are under',
    milieu: 'Half of jobs are under',
    ce: 'This job',
    haut: 'A quarter of jobs are over',
    repere: 'Mark',
  },
  tension: {
    titre: 'Finding work',
    niveau: (niveau) => `${niveau} out of 5`,
    echelle: 'From 1, very hard, to 5, very easy for the person who is looking.',
    offres: (nombre) => `About ${nombre} job offers for 10 people who look for this job.`,
    liste: (ou, periode) =>
      `On the official list of jobs short of applicants: ${ou}, ${periode}. Employers lack candidates.`,
  },
  recrutements: {
    titre: 'Hiring planned near you',
    famille: (famille) => `Family “${famille}”:`,
    total: (annee) => `planned hires in all, in ${annee}.`,
    legende: (annee) => `Planned hires by labour basin, ${annee}`,
    bassin: 'Labour basin',
    projets: 'Planned hires',
    difficiles: 'Thought hard to fill',
    annees: 'Planned hires, year after year',
    annee: 'Year',
    parts: 'Share of planned hires',
    part: 'Kind',
    nonPublie: 'Not published',
    suite: (nombre) => `See the ${nombre} other basins`,
  },
  rien: 'No figure is tied to this job for the moment.',
  pourquoi: {
    titre: 'Why these figures?',
    source: 'Where they come from',
    pays: (periode) => `All of France, ${periode}.`,
    bassins: (annee) =>
      `Labour basins of the region, survey of the year ${annee}. A labour basin is an area where most people both live and work.`,
    compte: 'What is counted',
    salaire:
      'Gross median pay, before deductions. Per month, it is a twelfth of the year, rounded.',
    tension:
      'How easy it is to find work compares the offers with the registered people who look for this job. The numbers are rounded to the nearest ten.',
    projets:
      'A planned hire is one that an employer expects to make within the year. It is neither a published offer nor a filled post.',
    famille:
      'The survey counts by family of jobs. A family may bring several jobs together: the number is that of the whole family.',
    limites: 'What they do not say',
    secret:
      '“Secret statistique”: when too few employers answered, the source withholds the number. It exists, it is not zero. That is why a total is sometimes “at least”.',
    moyenne:
      'Your pay will depend on your experience, the employer and the place. Ask people who do this job.',
  },
};
