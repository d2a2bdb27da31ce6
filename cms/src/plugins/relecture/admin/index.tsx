import { PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addPanel } from '../../../admin/ui/add-panel';
import { RelecturePanel } from './panel';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'relecture', name: 'À relire' });
    app.addMenuLink({
      to: 'plugins/relecture',
      icon: PaperPlane,
      intlLabel: { id: 'relecture.menu', defaultMessage: 'À relire' },
      permissions: [{ action: 'plugin::relecture.read', subject: null }],
      Component: () => import('./waiting-page'),
    });
  },
  bootstrap(app: StrapiApp) {
    addPanel(app, 'Relecture', RelecturePanel);
  },
};
