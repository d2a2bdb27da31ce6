import { Rocket } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { MENU, READ } from './places';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'constructions', name: 'Mise en ligne' });
    app.addMenuLink({
      to: MENU,
      icon: Rocket,
      intlLabel: { id: 'constructions.menu', defaultMessage: 'Mise en ligne' },
      permissions: [{ action: READ, subject: null }],
      Component: () => import('./site-page'),
    });
  },
};
