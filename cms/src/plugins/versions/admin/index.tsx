import type { StrapiApp } from '@strapi/strapi/admin';
import { addPanel } from '../../../admin/ui/add-panel';
import { VersionsPanel } from './panel';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'versions', name: 'Versions' });
  },
  bootstrap(app: StrapiApp) {
    addPanel(app, 'Versions', VersionsPanel);
  },
};
