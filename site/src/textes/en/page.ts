import type { page as fr } from '../fr/page.ts';

export const page: typeof fr = {
  slogan: 'Portulan, careers in Nouvelle-Aquitaine',
  evitement: 'Skip to content',
  filAriane: 'Breadcrumb',
  sections: {
    accueil: 'Home',
    metiers: 'Careers',
    domaines: 'Fields of work',
    competences: 'Skills',
    certifications: 'Qualifications',
    formations: 'Training',
    organismes: 'Training providers',
    structures: 'Getting advice',
    etablissements: 'Schools and colleges',
    territoires: 'Places',
    actualites: 'News',
    guides: 'Guides',
    recherche: 'Search',
    bookMetiers: 'My career book',
    sources: 'Sources and licences',
  },
};
