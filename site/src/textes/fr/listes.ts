/** The lists: what their pages are called, and what they say of themselves. */
export const listes = {
  voir: {
    metiers: (nombre: string) => `Voir les ${nombre} autres métiers`,
    certifications: (nombre: string) => `Voir les ${nombre} autres certifications`,
    formations: (nombre: string) => `Voir les ${nombre} autres formations`,
  },
  premieres: (montrees: string, total: string) => `Les ${montrees} premières sur ${total}\u00a0:`,
  laRecherche: 'la recherche',
  trouveLesAutres: 'trouve les autres.',
  parDepartement: 'Par département',
  exemple: 'exemple',
  enregistrementEchu: 'enregistrement échu',
  dansCettePage: 'Dans cette page',
  metiers: {
    titre: 'Tous les métiers',
    description: (compte: string) => `${compte} à découvrir par domaine ou de A à Z.`,
    chapeau: (compte: string) =>
      `${compte}, et trois chemins pour trouver le bon\u00a0: le chercher, suivre l’alphabet, ou partir d’un domaine.`,
    chercher: 'Chercher un métier',
    deAAZ: 'De A à Z',
    deAAZTexte: 'Tous les noms d’emploi, même les plus rares, mènent à la fiche de leur métier.',
    alphabet: 'Métiers de A à Z',
    parDomaine: 'Par grand domaine',
  },
  appellations: {
    titre: (lettre: string) => `Métiers en ${lettre}`,
    titreAutres: 'Métiers dont le nom commence par un chiffre',
    description: (compte: string, lettre: string) =>
      `${compte} en ${lettre}, chacun avec sa fiche métier.`,
    chapeau: (compte: string) => `${compte}. Chacun mène à la fiche de son métier.`,
  },
  domaines: {
    titre: 'Les domaines professionnels',
    description: 'Tous les métiers, rangés par grand domaine puis par domaine professionnel.',
    chapeau:
      'Chaque métier appartient à un domaine, et chaque domaine à un grand domaine. Plus on avance, plus on s’approche.',
  },
  domaine: {
    description: (titre: string, compte: string) => `${titre}\u00a0: ${compte} à découvrir.`,
    resume: (compte: string) => `${compte} à découvrir.`,
    dansDesDomaines: (metiers: string, domaines: string) => `${metiers} dans ${domaines}.`,
    dansCeDomaine: (metiers: string) => `${metiers} dans ce domaine.`,
    grandDomaine: (code: string) => `Grand domaine ${code}`,
    sesMetiers: 'Ses métiers',
    actualites: 'Dans l’actualité',
    autresGrandsDomaines: 'Les autres grands domaines',
    voisins: 'Domaines voisins',
  },
  competences: {
    titre: 'Les compétences',
    description: (compte: string) => `${compte} et les métiers qui s’en servent.`,
    chapeau:
      'Une compétence sert souvent à plusieurs métiers. En partant de ce que l’on sait faire, on découvre où cela peut mener.',
    chercher: (compte: string) => `Chercher parmi ${compte}`,
    introduction:
      'Voici celles qui servent au plus grand nombre de métiers. La recherche trouve toutes les autres.',
  },
  certifications: {
    titre: 'Les certifications',
    description: (compte: string) => `${compte} par l’État, par niveau.`,
    chapeau: (compte: string) => `${compte} par l’État, du CAP au doctorat.`,
    niveaux: 'Niveaux',
    aucune: 'Aucune certification n’est encore publiée.',
  },
  formations: {
    titre: 'Les formations',
    description: (compte: string) => `${compte}\u00a0: dates, lieux, coût, conditions d’entrée.`,
    chapeau: (compte: string) => `${compte}, avec leurs dates, leurs lieux et leurs conditions.`,
    prochaines: 'Les prochaines à commencer',
    aucune: 'Aucune formation n’est encore publiée.',
  },
  organismes: {
    titre: 'Les organismes de formation',
    description: (compte: string) => `${compte} de formation, de A à Z.`,
    chapeau: (compte: string) => `${compte}, de A à Z.`,
    aucun: 'Aucun organisme n’est encore publié.',
  },
  structures: {
    titre: 'Être accompagné près de chez soi',
    description: 'CIO, missions locales, Cap emploi\u00a0: les lieux où une personne est reçue.',
    chapeau: 'Gratuits et ouverts à tous\u00a0: des lieux où l’on est reçu, écouté, conseillé.',
    aucune: 'Aucun lieu d’accueil n’est encore publié.',
  },
  etablissements: {
    titre: 'Les établissements',
    description: (compte: string) =>
      `${compte}\u00a0: collèges, lycées et lieux de formation initiale.`,
    chapeau: (compte: string) =>
      `${compte}\u00a0: collèges, lycées et autres lieux de formation initiale.`,
    aucun: 'Aucun établissement n’est encore publié.',
  },
  territoires: {
    titre: 'Les territoires',
    description: 'Départements et bassins d’emploi\u00a0: qui recrute, où se former, où être reçu.',
    chapeau: 'Qui recrute, où se former, où être reçu, près de chez soi.',
    aucun: 'Aucun territoire n’est encore publié.',
  },
  actualites: {
    titre: 'Actualités',
    description: 'L’actualité des métiers, de la formation et de l’orientation.',
    chapeau: 'Ce qui bouge dans les métiers, la formation et l’orientation, près de chez vous.',
  },
  guides: {
    titre: 'Guides pratiques',
    description:
      'Des guides pas à pas pour choisir un métier, une formation, et avancer dans son projet.',
    chapeau: 'Des chemins balisés, étape par étape, pour avancer dans son projet.',
  },
  rienDePublie: 'Rien n’est encore publié ici. Revenez bientôt.',
  verifieLe: 'Vérifié le',
};
