import type { Core } from '@strapi/strapi';

/** Who may read the imports, and who may ask for one: given to roles in bootstrap/roles. */
export const READ = 'plugin::ingest.read';
export const RELAUNCH = 'plugin::ingest.relancer';

const ACTIONS = [
  { section: 'plugins', displayName: 'Voir les imports', uid: 'read', pluginName: 'ingest' },
  {
    section: 'plugins',
    displayName: 'Relancer et annuler un import',
    uid: 'relancer',
    pluginName: 'ingest',
  },
];

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(ACTIONS);
}
