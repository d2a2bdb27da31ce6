import type { RoleFile } from './role-file';

/** What shows on every page at once: a draft of it is the work of who answers for the whole. */
export const WHOLE_SITE = ['accueil', 'navigation', 'alerte'];

/** Prepares texts, sends them to review, and publishes none. */
export const redacteur: RoleFile = {
  code: 'strapi-author',
  name: 'Rédacteur',
  description:
    'Prépare ses textes et les envoie à la relecture, sans publier ; lit ceux des autres et les données importées.',
  rights: [
    { group: 'editorial', actions: ['read'] },
    { group: 'editorial', actions: ['create', 'update'], except: WHOLE_SITE, ownOnly: true },
    { group: 'reference', actions: ['read'] },
  ],
  actions: [
    'plugin::upload.read',
    'plugin::upload.assets.create',
    'plugin::relecture.read',
    'plugin::calendrier.read',
    'plugin::constructions.read',
  ],
};
