/** The addresses of the portal, stable from the first release: written here and nowhere else. */
export const adresse = {
  accueil: '/',
  metiers: '/metiers/',
  metier: (slug: string) => `/metiers/${slug}/`,
  appellations: (lettre: string) => `/appellations/${lettre.toLowerCase()}/`,
  domaines: '/domaines/',
  domaine: (slug: string) => `/domaines/${slug}/`,
  competences: '/competences/',
  competence: (slug: string) => `/competences/${slug}/`,
  actualites: '/actualites/',
  article: (slug: string) => `/actualites/${slug}/`,
  guides: '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  recherche: '/recherche/',
  bookMetiers: '/book-metiers/',
  sources: '/sources/',
  introuvable: '/404.html',
} as const;
