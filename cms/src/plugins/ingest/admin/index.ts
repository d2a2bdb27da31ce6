import { Download } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { MENU, READ } from './places';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'ingest', name: 'Imports' });
    app.addMenuLink({
      to: MENU,
      icon: Download,
      intlLabel: { id: 'ingest.menu', defaultMessage: 'Imports' },
      permissions: [{ action: READ, subject: null }],
      Component: () => import('./imports'),
    });
  },
};
