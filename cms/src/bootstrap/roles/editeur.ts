import type { RoleFile } from './role-file';

/** Reviews, publishes, plans and withdraws; sees how imports went without asking for one. */
export const editeur: RoleFile = {
  code: 'strapi-editor',
  name: 'Éditeur',
  description:
    'Écrit, relit, publie, prévoit et retire les textes du portail, sa page d’accueil comprise ; suit les erreurs signalées ; lit les données importées.',
  rights: [
    { group: 'editorial', actions: ['create', 'read', 'update', 'publish'] },
    { group: 'reference', actions: ['read'] },
    { group: 'suivi', actions: ['read', 'update'] },
  ],
  actions: [
    'plugin::upload.read',
    'plugin::upload.assets.create',
    'plugin::upload.assets.update',
    'plugin::upload.assets.download',
    'plugin::upload.assets.copy-link',
    'plugin::ingest.read',
    'plugin::relecture.read',
    'plugin::calendrier.read',
    'plugin::constructions.read',
    'plugin::constructions.ordonner',
  ],
};
