import type { TextesComparaison } from '../fr/comparaison.ts';

export const comparaison: TextesComparaison = {
  titre: 'Compare',
  chapeau:
    'Put two or three jobs side by side, or two or three courses: what they share, what differs.',
  description:
    'Two or three jobs, or two or three courses, side by side: what is shared, what differs.',

  formulaire: {
    titre: { m: 'Choose jobs', f: 'Choose courses' },
    champ: {
      m: ['First job', 'Second job', 'Third job (optional)'],
      f: ['First course', 'Second course', 'Third course (optional)'],
    },
    aide: {
      m: 'Type the first letters in French, then pick from the list.',
      f: 'Paste the address of its page. Simplest: tick the courses in a list.',
    },
    envoyer: 'Compare',
  },
  sansScript: 'Without JavaScript, an address that you were sent opens here:',
  sansScriptLien: 'show this comparison',
  ajouter: { m: 'Add a job', f: 'Add a course' },
  attente: 'Loading…',
  panne: 'The pages could not be read. Check the connection, then reload this page.',

  legende: { m: 'The jobs, one a column', f: 'The courses, one a column' },
  region: 'Comparison table',
  retirer: (titre) => `Remove ${titre}`,
  retirerCourt: 'Remove',
  rien: 'Not stated',
  aucun: 'None',
  identique: 'Same',
  different: 'Different',
  enCommun: 'Shared',
  etats: {
    vide: 'Nothing to compare yet. Choose two below, or press “Compare” on their pages.',
    un: { m: 'A second job is missing.', f: 'A second course is missing.' },
    trop: 'Three at most: the others were left aside.',
    inconnu: (nom) => `“${nom}” has no page here.`,
    chercher: 'Search for it',
    remplace: (nom) => `The former page “${nom}” was replaced by another one, shown here.`,
    melange: 'Jobs are compared with jobs, courses with courses: here are the jobs.',
  },
  resume: {
    metiers: (communs) =>
      communs === 0
        ? 'These jobs share no main skill.'
        : `These jobs share ${communs} main ${communs > 1 ? 'skills' : 'skill'}.`,
    propres: (titre, nombre) =>
      nombre === 0 ? `${titre}: none of its own.` : `${titre}: ${nombre} of its own.`,
    identiques: (lignes) => `The same: ${lignes}.`,
    change: (lignes) => `What differs: ${lignes}.`,
    rienNeChange: 'Nothing that is stated differs.',
  },
  compte: {
    certifications: (nombre) => `${nombre} ${nombre > 1 ? 'certifications' : 'certification'}`,
    formations: (nombre) => `${nombre} ${nombre > 1 ? 'courses' : 'course'}`,
    salaire: (parAn, parMois) => `${parAn} a year, ${parMois} a month`,
    projets: (total, annee) => `${total} hiring projects in ${annee}`,
    autres: (nombre) => `See the other ${nombre}`,
  },
  propres: 'of each',
  lignes: {
    resume: 'In short',
    domaine: 'Field',
    interets: 'Interests',
    acces: 'How to enter it',
    niveaux: 'Level of the diplomas',
    drapeaux: 'Particulars',
    competences: 'Main skills',
    savoirEtre: 'Soft skills',
    conditions: 'Working conditions',
    salaires: 'Median gross pay',
    emploi: 'Employment in France',
    recrutements: 'Hiring in the region',
    formations: 'Training for it',
    organisme: 'Given by',
    certifications: 'Diploma or title',
    niveauEntree: 'Entry level',
    niveauSortie: 'Exit level',
    duree: 'Length',
    dates: 'Next dates',
    lieux: 'Place',
    prix: 'Price',
    publics: 'For whom',
    modalite: 'How',
    metiers: 'Jobs it leads to',
  },
};
