/** Words around figures and their charts. */
export const chiffres = {
  secret: 'Secret statistique',
  auMoins: (nombre: string) => `au moins ${nombre}`,
  part: (pourCent: number) => `${pourCent}\u00a0%`,
  salaire: {
    titre: 'Combien on y gagne',
    phrase: 'La moitié des personnes qui l’exercent gagnent plus, l’autre moitié gagne moins.',
    parAn: 'Brut par an',
    parMois: 'Brut par mois',
    parHeure: 'Brut par heure',
    legende: 'Parmi les métiers du portail, salaire médian brut par an',
    bas: 'Un quart des métiers sont sous',
    milieu: 'La moitié des métiers sont sous',
    ce: 'Ce métier',
    haut: 'Un quart des métiers sont au-dessus de',
    repere: 'Repère',
  },
  tension: {
    titre: 'Trouver un emploi',
    niveau: (niveau: number) => `${niveau} sur 5`,
    echelle: 'De 1, très difficile, à 5, très facile pour la personne qui cherche.',
    offres: (nombre: string) =>
      `Environ ${nombre}\u00a0offres d’emploi pour 10\u00a0personnes qui cherchent ce métier.`,
    liste: (ou: string, periode: string) =>
      `Sur la liste officielle des métiers en tension\u00a0: ${ou}, ${periode}. Les employeurs y manquent de candidats.`,
  },
  recrutements: {
    titre: 'Les recrutements prévus près de chez vous',
    famille: (famille: string) => `Famille «\u00a0${famille}\u00a0»\u00a0:`,
    total: (annee: string) => `projets de recrutement en tout, en ${annee}.`,
    legende: (annee: string) => `Projets de recrutement par bassin d’emploi, ${annee}`,
    bassin: 'Bassin d’emploi',
    projets: 'Projets',
    difficiles: 'Jugés difficiles',
    annees: 'Projets de recrutement, année après année',
    annee: 'Année',
    parts: 'Part des projets',
    part: 'Sorte de projet',
    nonPublie: 'Non publié',
    suite: (nombre: number) => `Voir les ${nombre} autres bassins`,
  },
  rien: 'Aucun chiffre n’est rattaché à ce métier pour le moment.',
  pourquoi: {
    titre: 'Pourquoi ces chiffres\u202f?',
    source: 'D’où ils viennent',
    pays: (periode: string) => `France entière, ${periode}.`,
    bassins: (annee: string) =>
      `Bassins d’emploi de la région, enquête de l’année ${annee}. Un bassin d’emploi est une zone où la plupart des gens habitent et travaillent.`,
    compte: 'Ce qui est compté',
    salaire:
      'Le salaire médian brut, avant les retenues. Par mois, c’est le douzième de l’année, arrondi.',
    tension:
      'La facilité à trouver un emploi compare les offres aux personnes inscrites qui cherchent ce métier. Ce sont des nombres arrondis à la dizaine.',
    projets:
      'Un projet de recrutement est une embauche que l’employeur pense faire dans l’année. Ce n’est ni une offre publiée, ni un poste pourvu.',
    famille:
      'L’enquête compte par famille de métiers. Une famille peut réunir plusieurs métiers\u00a0: le nombre est celui de toute la famille.',
    limites: 'Ce qu’ils ne disent pas',
    secret:
      '«\u00a0Secret statistique\u00a0»\u00a0: quand trop peu d’employeurs ont répondu, la source tait le nombre. Il existe, il n’est pas zéro. C’est pourquoi un total se lit parfois «\u00a0au moins\u00a0».',
    moyenne:
      'Votre salaire dépendra de votre expérience, de l’employeur, du lieu. Renseignez-vous auprès de personnes qui exercent ce métier.',
  },
};
