import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addPanel } from '../../../admin/ui/add-panel';
import { CalendrierPanel } from './panel';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'calendrier', name: 'Calendrier' });
    app.addMenuLink({
      to: 'plugins/calendrier',
      icon: Calendar,
      intlLabel: { id: 'calendrier.menu', defaultMessage: 'Calendrier' },
      permissions: [{ action: 'plugin::calendrier.read', subject: null }],
      Component: () => import('./calendar-page'),
    });
  },
  bootstrap(app: StrapiApp) {
    addPanel(app, 'Dates prévues', CalendrierPanel);
  },
};
