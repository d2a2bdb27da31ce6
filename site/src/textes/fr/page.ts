/** What stands on every page: its frame. */
export const page = {
  slogan: 'Portulan, les métiers en Nouvelle-Aquitaine',
  evitement: 'Aller au contenu',
  filAriane: 'Fil d’Ariane',
  /** By the name of their address. */
  sections: {
    accueil: 'Accueil',
    metiers: 'Métiers',
    domaines: 'Domaines',
    competences: 'Compétences',
    certifications: 'Certifications',
    formations: 'Formations',
    organismes: 'Organismes de formation',
    structures: 'Être accompagné',
    etablissements: 'Établissements',
    territoires: 'Territoires',
    actualites: 'Actualités',
    guides: 'Guides',
    recherche: 'Rechercher',
    bookMetiers: 'Mon Book métiers',
    sources: 'Sources et licences',
  },
};
