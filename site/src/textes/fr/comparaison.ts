/** Words of the comparison of jobs or trainings. */
export const comparaison = {
  titre: 'Comparer',
  chapeau:
    'Mettez deux ou trois métiers côte à côte, ou deux ou trois formations\u00a0: ce qu’ils ont en commun, ce qui change.',
  description:
    'Deux ou trois métiers, ou deux ou trois formations, côte à côte\u00a0: ce qui est commun, ce qui change.',

  formulaire: {
    titre: { m: 'Choisir des métiers', f: 'Choisir des formations' },
    champ: {
      m: ['Premier métier', 'Deuxième métier', 'Troisième métier (facultatif)'],
      f: ['Première formation', 'Deuxième formation', 'Troisième formation (facultatif)'],
    },
    aide: {
      m: 'Tapez les premières lettres, puis choisissez dans la liste.',
      f: 'Collez l’adresse de sa page. Le plus simple\u00a0: cochez les formations dans une liste.',
    },
    envoyer: 'Comparer',
  },
  sansScript: 'Sans JavaScript, une adresse reçue s’ouvre ici\u00a0:',
  sansScriptLien: 'afficher cette comparaison',
  ajouter: { m: 'Ajouter un métier', f: 'Ajouter une formation' },
  attente: 'Les fiches arrivent…',
  panne: 'Les fiches n’ont pas pu être lues. Vérifiez la connexion, puis rechargez la page.',

  legende: {
    m: 'Les métiers, un par colonne',
    f: 'Les formations, une par colonne',
  },
  region: 'Tableau de comparaison',
  retirer: (titre: string) => `Retirer ${titre}`,
  retirerCourt: 'Retirer',
  rien: 'Non renseigné',
  aucun: 'Aucun',
  identique: 'Identique',
  different: 'Différent',
  enCommun: 'En commun',
  etats: {
    vide: 'Rien à comparer pour le moment. Choisissez deux fiches ci-dessous, ou appuyez sur «\u00a0Comparer\u00a0» dans leurs pages.',
    un: {
      m: 'Il manque un deuxième métier pour comparer.',
      f: 'Il manque une deuxième formation pour comparer.',
    },
    trop: 'Trois fiches au plus\u00a0: les suivantes ont été laissées de côté.',
    inconnu: (nom: string) => `«\u00a0${nom}\u00a0» n’a pas de fiche ici.`,
    chercher: 'La chercher',
    remplace: (nom: string) =>
      `L’ancienne fiche «\u00a0${nom}\u00a0» a été remplacée par une autre, montrée ici.`,
    melange:
      'On compare des métiers entre eux, ou des formations entre elles\u00a0: voici les métiers.',
  },
  resume: {
    metiers: (communs: number): string =>
      communs === 0
        ? 'Ces métiers n’ont aucun savoir-faire principal en commun.'
        : `Ces métiers ont ${communs}\u00a0${communs > 1 ? 'savoir-faire principaux' : 'savoir-faire principal'} en commun.`,
    propres: (titre: string, nombre: number): string =>
      nombre === 0
        ? `${titre}\u00a0: aucun qui lui soit propre.`
        : `${titre}\u00a0: ${nombre} qui ${nombre > 1 ? 'lui sont propres' : 'lui est propre'}.`,
    identiques: (lignes: string) => `Identique\u00a0: ${lignes}.`,
    change: (lignes: string) => `Ce qui change\u00a0: ${lignes}.`,
    rienNeChange: 'Rien de ce qui est renseigné ne change d’une fiche à l’autre.',
  },
  compte: {
    certifications: (nombre: number) =>
      `${nombre}\u00a0${nombre > 1 ? 'certifications' : 'certification'}`,
    formations: (nombre: number) => `${nombre}\u00a0${nombre > 1 ? 'formations' : 'formation'}`,
    salaire: (parAn: string, parMois: string) => `${parAn} par an, ${parMois} par mois`,
    projets: (total: string, annee: string) => `${total} projets de recrutement en ${annee}`,
    autres: (nombre: number) => `Voir les ${nombre} autres`,
  },
  propres: 'propres à chacun',
  lignes: {
    resume: 'En bref',
    domaine: 'Domaine',
    interets: 'Centres d’intérêt',
    acces: 'Comment y accéder',
    niveaux: 'Niveau des diplômes',
    drapeaux: 'Particularités',
    competences: 'Savoir-faire principaux',
    savoirEtre: 'Savoir-être',
    conditions: 'Conditions de travail',
    salaires: 'Salaire médian brut',
    emploi: 'L’emploi en France',
    recrutements: 'Recrutements dans la région',
    formations: 'Pour se former',
    organisme: 'Organisme',
    certifications: 'Diplôme ou titre',
    niveauEntree: 'Niveau d’entrée',
    niveauSortie: 'Niveau de sortie',
    duree: 'Durée',
    dates: 'Prochaines dates',
    lieux: 'Lieu',
    prix: 'Prix',
    publics: 'Pour qui',
    modalite: 'Comment',
    metiers: 'Métiers visés',
  },
};

export type TextesComparaison = typeof comparaison;
