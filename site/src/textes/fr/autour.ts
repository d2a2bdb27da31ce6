/** Words of « Autour de moi »: the field, the list of communes, what was found. */
export const autour = {
  titre: 'Autour de moi',
  chapeau:
    'Dites votre commune\u00a0: voici les lieux où l’on est reçu, les formations et les établissements, du plus proche au plus loin.',
  description:
    'Les missions locales, CIO, Cap emploi, formations et établissements les plus proches d’une commune, avec leur distance.',
  champ: 'Commune ou code postal',
  exemple: 'Par exemple\u00a0: Guéret, ou 23000',
  filtre: 'Montrer',
  genres: {
    tout: 'Tout',
    accueil: 'Être accompagné',
    formation: 'Se former',
    etablissement: 'Établissements',
  },
  envoyer: 'Chercher autour',
  propositions: 'Communes proposées',
  nombrePropositions: (nombre: number) =>
    nombre === 0
      ? 'Aucune commune de ce nom.'
      : `${nombre}\u00a0${nombre > 1 ? 'communes proposées' : 'commune proposée'}.`,
  discretion:
    'Votre position n’est jamais demandée à votre appareil, et la commune n’est ni gardée ni transmise à personne d’autre que ce portail.',
  voisine: 'Lieux et formations près d’ici',
  titres: {
    accueil: 'Être reçu et accompagné',
    formation: 'Se former',
    etablissement: 'Les établissements',
  },
  resultats: (commune: string) => `Autour de ${commune}`,
  ordre: 'Du plus proche au plus loin, à vol d’oiseau depuis le centre de la commune.',
  distance: (km: number) => (km < 1 ? 'à moins d’un kilomètre' : `à ${Math.round(km)}\u00a0km`),
  aucun: {
    accueil: 'Aucun lieu d’accueil connu à moins de 150\u00a0km.',
    formation: 'Aucune formation connue à moins de 150\u00a0km.',
    etablissement: 'Aucun établissement connu à moins de 150\u00a0km.',
  },
  plusDe: {
    accueil: 'Voir plus de lieux d’accueil',
    formation: 'Voir plus de formations',
    etablissement: 'Voir plus d’établissements',
  },
  plusieurs: (nombre: number) => `${nombre} communes répondent à ces mots. Laquelle est-ce\u202f?`,
  inconnue: (saisie: string) => `Aucune commune d’ici ne répond à «\u00a0${saisie}\u00a0».`,
  conseil:
    'Vérifiez l’orthographe, essayez les premières lettres ou le code postal. Seules les communes du territoire du portail sont connues\u00a0:',
  territoires: 'voir ses territoires',
  vide: 'Tapez au moins deux lettres du nom de la commune, ou son code postal.',
  panne: 'La recherche n’a pas abouti. Vérifiez la connexion, puis recommencez.',
  attente: 'Recherche en cours…',
};
