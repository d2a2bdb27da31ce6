import type { introuvable as fr } from '../fr/introuvable.ts';

export const introuvable: typeof fr = {
  titre: 'This page is not on the chart',
  surTitre: 'Error 404',
  chapeau: 'The address may have changed, or a letter was lost at sea.',
  chercher: 'Search for a job, a skill, a guide',
  accueil: 'Go to the English home page',
  metiers: 'Open the list of jobs from A to Z',
  domaines: 'Main fields',
};
