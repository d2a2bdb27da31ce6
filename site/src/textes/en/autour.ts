import type { autour as fr } from '../fr/autour.ts';

export const autour: typeof fr = {
  titre: 'Around me',
  chapeau:
    'Tell your town: here are the places where people are received, the trainings and the schools, nearest first.',
  description:
    'The missions locales, CIO, Cap emploi, trainings and schools nearest to a town, with their distance.',
  champ: 'Town or postcode',
  exemple: 'For example: Guéret, or 23000',
  filtre: 'Show',
  genres: {
    tout: 'Everything',
    accueil: 'Get support',
    formation: 'Train',
    etablissement: 'Schools',
  },
  envoyer: 'Search around',
  propositions: 'Suggested towns',
  nombrePropositions: (nombre: number) =>
    nombre === 0
      ? 'No town by that name.'
      : `${nombre} ${nombre > 1 ? 'towns suggested' : 'town suggested'}.`,
  discretion:
    'Your device is never asked where it is, and the town is neither kept nor passed on to anyone but this portal.',
  voisine: 'Places and trainings near here',
  titres: {
    accueil: 'Be received and supported',
    formation: 'Train',
    etablissement: 'Schools',
  },
  resultats: (commune: string) => `Around ${commune}`,
  ordre: 'Nearest first, as the crow flies from the centre of the town.',
  distance: (km: number) =>
    km < 1 ? 'less than a kilometre away' : `${Math.round(km)}\u00a0km away`,
  aucun: {
    accueil: 'No known place of support within 150\u00a0km.',
    formation: 'No known training within 150\u00a0km.',
    etablissement: 'No known school within 150\u00a0km.',
  },
  plusDe: {
    accueil: 'See more places of support',
    formation: 'See more trainings',
    etablissement: 'See more schools',
  },
  plusieurs: (nombre: number) => `${nombre} towns match these words. Which one is it?`,
  inconnue: (saisie: string) => `No town here matches “${saisie}”.`,
  conseil:
    'Check the spelling, try the first letters or the postcode. Only the towns of the portal’s territory are known:',
  territoires: 'see its territories',
  vide: 'Type at least two letters of the town’s name, or its postcode.',
  panne: 'The search did not succeed. Check the connection, then try again.',
  attente: 'Searching…',
};
