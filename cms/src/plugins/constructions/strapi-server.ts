import type { Core } from '@strapi/strapi';
import { adminRoute } from '../../lib/admin-route';
import { constructionsController, miseEnLigneController } from './controller';
import { ORDER, READ, registerPermissions } from './permissions';

const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: [] },
});

/** From what is published here to the site: what the worker is to build, and how it goes. */
export default {
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => registerPermissions(strapi),
  controllers: { constructions: constructionsController, miseEnLigne: miseEnLigneController },
  routes: {
    'content-api': {
      type: 'content-api',
      prefix: '/constructions',
      routes: [
        route('POST', '/prendre', 'constructions.prendre'),
        route('PUT', '/:identifiant', 'constructions.avancer'),
      ],
    },
    admin: {
      type: 'admin',
      prefix: '/constructions',
      routes: [
        adminRoute('GET', '/etat', 'miseEnLigne.etat', READ),
        adminRoute('POST', '/ordres', 'miseEnLigne.ordonner', ORDER),
      ],
    },
  },
};
