import type { RoleFile } from './role-file';

/** Keeps accounts, tokens and settings. Even this role writes nothing that a source brings. */
export const administrateur: RoleFile = {
  code: 'strapi-super-admin',
  name: 'Administrateur',
  description: 'Gère les comptes, les jetons et les réglages ; peut tout sur les textes.',
  rights: 'all',
  actions: [],
};
