import type { listes as fr } from '../fr/listes.ts';

export const listes: typeof fr = {
  voir: {
    metiers: (nombre) => `Show the other ${nombre} jobs`,
    certifications: (nombre) => `Show the other ${nombre} qualifications`,
    formations: (nombre) => `Show the other ${nombre} courses`,
  },
  premieres: (montrees, total) => `The first ${montrees} of ${total}:`,
  laRecherche: 'the search',
  trouveLesAutres: 'finds the others.',
  parDepartement: 'By département',
  exemple: 'example',
  enregistrementEchu: 'registration expired',
  dansCettePage: 'On this page',
  metiers: {
    titre: 'All jobs',
    description: (compte) => `${compte} to discover, by field or from A to Z.`,
    chapeau: (compte) =>
      `${compte}, and three ways to find the right one: search for it, follow the alphabet, or start from a field. The job pages themselves are in French.`,
    chercher: 'Search for a job (in French)',
    deAAZ: 'From A to Z',
    deAAZTexte: 'Every French job title, even the rarest, leads to the page of its job.',
    alphabet: 'Jobs from A to Z',
    parDomaine: 'By main field',
  },
  appellations: {
    titre: (lettre) => `Jobs in ${lettre}`,
    titreAutres: 'Jobs whose name begins with a digit',
    description: (compte, lettre) =>
      `${compte} in ${lettre}, each with the page of its job, in French.`,
    chapeau: (compte) => `${compte}. Each leads to the page of its job, in French.`,
  },
  domaines: {
    titre: 'Fields of work',
    description: 'All jobs, sorted by main field and then by field.',
    chapeau:
      'Each job belongs to a field, and each field to a main field. Every step brings you closer.',
  },
  domaine: {
    description: (titre, compte) => `${titre}: ${compte} to discover.`,
    resume: (compte) => `${compte} to discover.`,
    dansDesDomaines: (metiers, domaines) => `${metiers} in ${domaines}.`,
    dansCeDomaine: (metiers) => `${metiers} in this field.`,
    grandDomaine: (code) => `Main field ${code}`,
    sesMetiers: 'Its jobs',
    actualites: 'In the news',
    autresGrandsDomaines: 'The other main fields',
    voisins: 'Neighbouring fields',
  },
  competences: {
    titre: 'Skills',
    description: (compte) => `${compte} and the jobs that use them.`,
    chapeau:
      'One skill often serves several jobs. Start from what you can do, and see where it may lead.',
    chercher: (compte) => `Search among ${compte} (in French)`,
    introduction: 'These serve the greatest number of jobs. The search finds all the others.',
  },
  certifications: {
    titre: 'Qualifications',
    description: (compte) => `${compte} in France, by level.`,
    chapeau: (compte) =>
      `${compte} in France, from the first vocational certificate to the doctorate.`,
    niveaux: 'Levels',
    aucune: 'No qualification has been imported yet.',
  },
  formations: {
    titre: 'Courses',
    description: (compte) => `${compte}: dates, places, cost, entry requirements.`,
    chapeau: (compte) => `${compte}, with their dates, places and requirements.`,
    prochaines: 'The next ones to start',
    aucune: 'No course has been imported yet.',
  },
  organismes: {
    titre: 'Training providers',
    description: (compte) => `${compte}, from A to Z.`,
    chapeau: (compte) => `${compte}, from A to Z.`,
    aucun: 'No training provider has been imported yet.',
  },
  structures: {
    titre: 'Getting advice near you',
    description: 'Public advice centres: the places where a person will meet you.',
    chapeau: 'Free and open to all: places where someone welcomes you, listens and advises.',
    aucune: 'No advice centre has been imported yet.',
  },
  etablissements: {
    titre: 'Schools and colleges',
    description: (compte) =>
      `${compte}: lower and upper secondary schools, places of initial training.`,
    chapeau: (compte) =>
      `${compte}: lower and upper secondary schools, and other places of initial training.`,
    aucun: 'No school has been imported yet.',
  },
  territoires: {
    titre: 'Places',
    description:
      'Départements and employment areas: who is hiring, where to train, where to get advice.',
    chapeau: 'Who is hiring, where to train, where to get advice, near you.',
    aucun: 'No place has been imported yet.',
  },
  actualites: {
    titre: 'News',
    description: 'News of jobs, training and career guidance, in French.',
    chapeau: 'What moves in jobs, training and guidance near you. The articles are in French.',
  },
  guides: {
    titre: 'Practical guides',
    description: 'Step-by-step guides, in French, to choose a job or a course and move on.',
    chapeau: 'Marked paths, step by step, to move your plans forward. The guides are in French.',
  },
  rienDePublie: 'Nothing is published here yet. Come back soon.',
  verifieLe: 'Checked on',
};
