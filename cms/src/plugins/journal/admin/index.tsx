import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addPanel } from '../../../admin/ui/add-panel';
import { JournalPanel } from './panel';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'journal', name: 'Journal' });
    app.addMenuLink({
      to: 'plugins/journal',
      icon: Clock,
      intlLabel: { id: 'journal.menu', defaultMessage: 'Journal' },
      permissions: [{ action: 'plugin::journal.read', subject: null }],
      Component: () => import('./journal-page'),
    });
  },
  bootstrap(app: StrapiApp) {
    addPanel(app, 'Qui a fait quoi', JournalPanel);
  },
};
