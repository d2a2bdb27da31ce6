/** Words of the five ways in. `{nombre}` counts come from the records of the day. */
type Texte = { titre: string; texte: string };

export const entrees = {
  jeMOriente: {
    titre: 'Je m’oriente',
    texte: 'Au collège, au lycée ou plus tard\u00a0: trouver des idées, les comparer, en parler.',
    chapeau:
      'On ne choisit pas un métier en une fois. On regarde, on essaie, on change d’avis. Voici par où commencer, sans compte et sans rien payer.',
    actions: {
      domaines: {
        titre: 'Parcourir les domaines',
        texte: 'Partir d’un univers large, puis resserrer peu à peu jusqu’au métier.',
      },
      metiers: {
        titre: 'Chercher un métier de A à Z',
        texte: 'Tous les noms, au masculin et au féminin, y compris les plus courants.',
      },
      competences: {
        titre: 'Partir de ce que je sais faire',
        texte: 'Voir quels métiers se servent d’un savoir-faire ou d’une qualité.',
      },
      comparer: {
        titre: 'Comparer deux ou trois métiers',
        texte: 'Accès, horaires, compétences, recrutements\u00a0: côte à côte.',
      },
    },
    suite: {
      titre: 'Garder ce qui vous plaît',
      texte:
        'Réunissez des métiers dans votre Book, annotez-les, imprimez-les pour un rendez-vous. Tout reste sur votre appareil.',
    },
  },
  jeMeForme: {
    titre: 'Je me forme',
    texte: 'Trouver un diplôme, une formation près de chez soi, une date, un financement.',
    chapeau:
      'Une formation se choisit à partir d’un métier visé, d’un niveau de départ et d’un lieu. Le coût affiché est rarement celui que l’on paie\u00a0: renseignez-vous sur les aides.',
    actions: {
      formations: {
        titre: 'Chercher une formation',
        texte: 'Dates, lieux, durée, coût et conditions d’entrée.',
      },
      certifications: {
        titre: 'Comprendre les diplômes et les titres',
        texte: 'Ce qu’ils valident, leur niveau, leurs blocs et les voies pour les obtenir.',
      },
      organismes: {
        titre: 'Voir qui forme',
        texte: 'Les organismes, leurs coordonnées et tout ce qu’ils proposent.',
      },
      etablissements: {
        titre: 'Trouver un lycée ou une école',
        texte: 'Les établissements de formation initiale et leurs filières.',
      },
    },
    suite: {
      titre: 'Vérifier que la formation mène au métier',
      texte:
        'Chaque fiche métier liste les certifications qui y conduisent et les formations proches.',
    },
  },
  jeChercheUnEmploi: {
    titre: 'Je cherche un emploi',
    texte: 'Voir ce qui recrute autour de soi, élargir ses pistes, se faire aider.',
    chapeau:
      'Chercher un emploi, c’est aussi élargir ses pistes\u00a0: un métier voisin, un autre bassin, une courte formation. Portulan ne publie pas d’offres d’emploi\u202f; il aide à choisir où chercher.',
    actions: {
      territoires: {
        titre: 'Regarder ce qui recrute près de chez moi',
        texte: 'Les projets de recrutement, département par département et bassin par bassin.',
      },
      metiers: {
        titre: 'Trouver des métiers voisins du mien',
        texte: 'Chaque fiche montre vers quels métiers on peut évoluer sans tout recommencer.',
      },
      competences: {
        titre: 'Nommer mes compétences',
        texte: 'Des mots précis pour un CV, une lettre ou un entretien.',
      },
      formations: {
        titre: 'Combler un manque par une formation',
        texte: 'Courte ou longue, avec ses prochaines dates.',
      },
    },
    suite: {
      titre: 'Prendre rendez-vous',
      texte:
        'Mission locale avant 26 ans, Cap emploi en situation de handicap, France Travail pour tous\u00a0: l’accompagnement est gratuit.',
    },
  },
  jAccompagne: {
    titre: 'J’accompagne',
    texte:
      'Conseiller, enseignant, parent, bénévole\u00a0: des outils et des données à réutiliser.',
    chapeau:
      'Des informations sourcées, datées et imprimables, pour préparer un entretien, animer un atelier ou répondre à une question précise.',
    actions: {
      comparer: {
        titre: 'Mettre des métiers côte à côte',
        texte: 'Un tableau simple à parcourir à deux pendant un entretien.',
      },
      structures: {
        titre: 'Orienter vers le bon interlocuteur',
        texte: 'Les lieux d’accueil, leurs publics et leurs coordonnées.',
      },
      glossaire: {
        titre: 'Expliquer les mots',
        texte: 'Les sigles de la formation et de l’emploi, en phrases courtes.',
      },
      sources: {
        titre: 'Vérifier et réutiliser les données',
        texte: 'L’origine, la date et la licence de chaque information.',
      },
    },
    suite: {
      titre: 'Imprimer une fiche pour l’entretien',
      texte:
        'Chaque fiche métier s’imprime proprement\u202f; le Book réunit plusieurs métiers et vos notes.',
    },
  },
  jeRecrute: {
    titre: 'Je recrute',
    texte: 'Décrire un poste, repérer les formations qui y préparent, accueillir en stage.',
    chapeau:
      'Bien nommer un métier et ses compétences attire les bonnes candidatures. Connaître les formations voisines aide à accueillir un stagiaire, un alternant ou une personne en reconversion.',
    actions: {
      metiers: {
        titre: 'Décrire un poste',
        texte: 'Activités, compétences et conditions de travail à reprendre dans une annonce.',
      },
      certifications: {
        titre: 'Comprendre un diplôme lu sur un CV',
        texte: 'Ce que la personne sait faire, bloc par bloc.',
      },
      organismes: {
        titre: 'Rencontrer ceux qui forment',
        texte: 'Les organismes proches, pour un stage ou une alternance.',
      },
      territoires: {
        titre: 'Connaître mon bassin d’emploi',
        texte: 'Recrutements prévus, difficultés, emplois saisonniers.',
      },
    },
    suite: {
      titre: 'Trouver un appui',
      texte:
        'Les réseaux de l’emploi présélectionnent des candidats et aident à adapter un poste, gratuitement.',
    },
  },
} satisfies Record<
  string,
  { titre: string; texte: string; chapeau: string; actions: Record<string, Texte>; suite: Texte }
>;
