/** Words of the pages of a certification, a training, a body, a place, a competence, a domain. */
export const fiches = {
  autres: (nombre: string) => `Voir les ${nombre} autres`,
  carte: 'Ouvrir dans l’application de cartes',
  appelerAvant:
    'Horaires et accès ne sont pas connus du portail\u00a0: appelez ou écrivez avant de venir.',
  ecrireAvant:
    'Ni téléphone, ni courriel connus du portail\u00a0: voyez le site du réseau, ou un autre lieu du département.',
  conseiller: 'Trouver un lieu où en parler',
  rangDuLieu: (lieu: string, rang: number, total: number) => `${lieu} (${rang} sur ${total})`,
  prochaine: 'Prochain départ',
  inscrire: {
    titre: 'Comment s’inscrire',
    conditions: 'Regardez les conditions d’entrée et les dates de chaque lieu, ci-dessus.',
    joindre:
      'Écrivez ou appelez l’organisme\u00a0: il dit s’il reste des places et comment se passe l’admission.',
    joindrePar: 'L’organisme se joint depuis',
    saPage: 'sa page',
    payer:
      'Parlez du prix et de sa prise en charge avant de signer\u00a0: un conseiller peut y aider.',
    handicap:
      'En situation de handicap\u202f? Dites-le dès le premier contact\u00a0: l’organisme peut adapter la formation.',
  },
  certification: {
    aucuneFormation: 'Aucune formation du portail n’y prépare pour le moment.',
    voies: 'Plusieurs chemins mènent au même titre. Ici\u00a0:',
    officielle: 'Sa fiche officielle, sur le site de France compétences',
    blocs: (nombre: number) =>
      `${nombre}\u00a0${nombre > 1 ? 'blocs, chacun peut' : 'bloc, il peut'} s’obtenir seul et reste acquis.`,
  },
  competence: {
    acquerir: 'Comment l’acquérir',
    metiers: 'En se formant à un métier où elle compte\u00a0:',
    formations: 'Chercher une formation sur ce sujet',
    experience:
      'Au travail, en stage ou comme bénévole\u00a0: l’expérience se fait reconnaître par la VAE.',
  },
  domaine: {
    chiffres: 'Ce domaine en chiffres',
    metiers: 'Métiers',
    certifications: 'Certifications qui y mènent',
    formations: 'Formations',
    titreCertifications: 'Les certifications les plus utiles ici',
  },
};

export type TextesFiches = typeof fiches;
