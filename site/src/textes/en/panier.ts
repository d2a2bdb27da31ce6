import type { TextesPanier } from '../fr/panier.ts';

export const panier: TextesPanier = {
  bouton: { m: 'Compare this job', f: 'Compare this course' },
  cocher: (titre) => `Compare: ${titre}`,
  cocherCourt: 'Compare',
  cochees: 'Compare the ticked courses',
  ajoute: (nombre) =>
    nombre === 1 ? 'Added to the comparison. Now choose a second one.' : 'Added to the comparison.',
  enleve: 'Removed from the comparison.',
  plein: {
    m: 'Three jobs at most can be compared. Remove one to add this one.',
    f: 'Three courses at most can be compared. Remove one to add this one.',
  },
  ephemere: 'This device cannot keep anything: this choice will vanish with the page.',
  barre: 'Current comparison',
  nombre: {
    m: (nombre) => `${nombre} ${nombre > 1 ? 'jobs' : 'job'} to compare`,
    f: (nombre) => `${nombre} ${nombre > 1 ? 'courses' : 'course'} to compare`,
  },
  choisir: 'Pick from this page',
  voir: 'See side by side',
  vider: 'Remove all',
};
