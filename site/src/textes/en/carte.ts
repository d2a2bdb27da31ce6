import type { carte as fr } from '../fr/carte.ts';

export const carte: typeof fr = {
  inconnu: 'not published',
  mots: {
    moins: 'least',
    peu: 'rather less',
    assez: 'rather more',
    plus: 'most',
    egal: 'everywhere',
  },
  classe: (mot: string, min: string, max: string) =>
    min === max ? `${mot}: ${min}` : `${mot}: ${min} to ${max}`,
  legende: 'From lightest to darkest',
  schematique: 'Schematic map: each tile is a département, about where it lies.',
  zone: (nom: string, code: string, valeur: string) => `${nom} (${code}): ${valeur}`,
  projets: (annee: string) => `Hiring projects in ${annee}`,
  formations: 'Trainings with a place in the département',
  structures: 'Places where people are received and supported',
  tableau: 'The départements in figures',
  colonnes: {
    departement: 'Département',
    bassin: 'Labour basin',
    projets: 'Hiring projects',
    difficiles: 'Judged difficult',
    formations: 'Trainings',
    structures: 'Places of support',
  },
  aCheval:
    'A share is counted only over the projects whose difficulty is published. A labour basin across two départements counts in both.',
  autour: 'Search around a town',
  departementsEtBassins: 'Départements and labour basins',
};
