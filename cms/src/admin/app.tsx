import type { StrapiApp } from '@strapi/strapi/admin';

const LANGUAGE = 'strapi-admin-language';

export default {
  config: { locales: ['fr'], tutorials: false, notifications: { releases: false } },
  register() {
    // Before any login Strapi follows the browser's language only when it was chosen once.
    if (!window.localStorage.getItem(LANGUAGE))
      window.localStorage.setItem(LANGUAGE, JSON.stringify('fr'));
  },
  bootstrap(_app: StrapiApp) {},
};
