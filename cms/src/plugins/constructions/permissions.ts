import type { Core } from '@strapi/strapi';

/** Who may see the state of the site, and who may act on it: given to roles in bootstrap/roles. */
export const READ = 'plugin::constructions.read';
export const ORDER = 'plugin::constructions.ordonner';

const ACTIONS = [
  {
    section: 'plugins',
    displayName: 'Voir l’état du site',
    uid: 'read',
    pluginName: 'constructions',
  },
  {
    section: 'plugins',
    displayName: 'Vérifier le site et remettre une version en ligne',
    uid: 'ordonner',
    pluginName: 'constructions',
  },
];

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(ACTIONS);
}
