import type { TextesFiches } from '../fr/fiches.ts';

export const fiches: TextesFiches = {
  autres: (nombre) => `See the other ${nombre}`,
  carte: 'Open in the maps application',
  appelerAvant: 'The portal knows neither opening hours nor access: call or write before you come.',
  ecrireAvant:
    'The portal knows neither telephone nor e-mail: see the network’s site, or another place nearby.',
  conseiller: 'Find a place to talk about it',
  rangDuLieu: (lieu, rang, total) => `${lieu} (${rang} of ${total})`,
  prochaine: 'Next start',
  inscrire: {
    titre: 'How to apply',
    conditions: 'Read the entry conditions and the dates of each place, above.',
    joindre:
      'Write to the training body, or call: it says whether there is room and how admission works.',
    joindrePar: 'The training body is reached from',
    saPage: 'its page',
    payer: 'Talk about the price and who pays before you sign: an adviser can help.',
    handicap: 'With a disability? Say so from the first contact: the course can be adapted.',
  },
  certification: {
    aucuneFormation: 'No course of the portal prepares for it at the moment.',
    voies: 'Several ways lead to the same title. Here:',
    officielle: 'Its official page, on the site of France compétences',
    blocs: (nombre) =>
      `${nombre} ${nombre > 1 ? 'blocks, each' : 'block, which'} can be earned alone and is kept.`,
  },
  competence: {
    acquerir: 'How to acquire it',
    metiers: 'By training for a job where it counts:',
    formations: 'Search for a course on it',
    experience: 'At work, in a placement or as a volunteer: experience can be recognised (VAE).',
  },
  domaine: {
    chiffres: 'This field in figures',
    metiers: 'Jobs',
    certifications: 'Certifications that lead to it',
    formations: 'Courses',
    titreCertifications: 'The certifications most useful here',
  },
};
