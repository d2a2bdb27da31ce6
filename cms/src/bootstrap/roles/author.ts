import type { RoleFile } from './role-file';

/** Prepares texts of their own, which the editors publish. */
export const author: RoleFile = {
  code: 'strapi-author',
  name: 'Contribution',
  description:
    'Prépare ses propres actualités et guides, sans les publier ; lit les données importées.',
  write: { types: ['article', 'guide'], actions: ['create', 'update'], ownOnly: true },
  readImported: true,
  actions: ['plugin::upload.read', 'plugin::upload.assets.create', 'plugin::ingest.read'],
};
