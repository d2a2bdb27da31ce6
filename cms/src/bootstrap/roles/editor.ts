import type { RoleFile } from './role-file';

/** Writes and publishes news and guides; sees what imports bring without touching it. */
export const editor: RoleFile = {
  code: 'strapi-editor',
  name: 'Rédaction',
  description:
    'Écrit et publie les textes du portail, sa page d’accueil comprise ; lit les données importées et relance leurs imports.',
  write: {
    types: ['article', 'guide', 'dossier', 'evenement', 'terme', 'accueil'],
    actions: ['create', 'update', 'publish'],
    ownOnly: false,
  },
  followReports: true,
  readImported: true,
  actions: [
    'plugin::upload.read',
    'plugin::upload.assets.create',
    'plugin::upload.assets.update',
    'plugin::upload.assets.download',
    'plugin::upload.assets.copy-link',
    'plugin::ingest.read',
    'plugin::ingest.relancer',
  ],
};
