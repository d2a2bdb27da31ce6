/** See `fr/recherche.ts`. */
import type { recherche as fr } from '../fr/recherche.ts';

export const recherche: typeof fr = {
  titre: 'Search',
  description: 'Search for a job, a skill, a field, news or a guide. The answers are in French.',
  partout: 'The whole portal',
  champEntete: 'Search for a job, a skill, a guide',
  rechercher: 'Search',
  lancer: 'Start the search',
  suggestions: 'Suggested jobs',
  ditAussi: (nom) => `Also called: ${nom}`,
  metier: 'Job',
  resultats: 'Results',
  reponses: (nombre, question) =>
    nombre === 0
      ? `No job answers “${question}”.`
      : `${nombre} job${nombre > 1 ? 's' : ''} for “${question}”.`,
  tapez: 'Type a job, a wish or a skill in French, even without accents, then start the search.',
  suivante: 'Next jobs',
  precedente: 'Previous jobs',
  pages: 'Pages of results',
  autrement: 'Search another way',
  autrementTexte: 'Nothing quite fits? There are other ways in.',
  parDomaine: 'By field',
  parEntree: 'Step by step',
  metiersAZ: 'All jobs, from A to Z',
  parcoursGuides: 'Guides, one step at a time',
  parCompetences: 'Start from what you can do',
  aQuiParler: 'Talk to someone',
  structures: 'Find a place that welcomes and advises you, free of charge',
};
