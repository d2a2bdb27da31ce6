import type { RoleFile } from './role-file';

/** Prepares texts of their own, which the editors publish. */
export const author: RoleFile = {
  code: 'strapi-author',
  name: 'Contribution',
  description:
    'Prépare ses propres textes (actualités, guides, dossiers, événements, termes), sans les publier ; lit les données importées.',
  write: {
    types: ['article', 'guide', 'dossier', 'evenement', 'terme'],
    actions: ['create', 'update'],
    ownOnly: true,
  },
  followReports: false,
  readImported: true,
  actions: ['plugin::upload.read', 'plugin::upload.assets.create', 'plugin::ingest.read'],
};
