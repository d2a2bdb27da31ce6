import type { Core } from '@strapi/strapi';
import { declarePendingTable } from './apply/pending';
import { demandesController } from './demandes/controller';
import { listenAgain } from './demandes/demandes';
import { ingestController } from './http/controller';
import { routes } from './http/routes';
import { sweepStagingFolders } from './receive/staging-folder';
import { markInterrupted } from './runs';
import { suiviController } from './suivi/controller';
import { registerPermissions } from './suivi/permissions';

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => declarePendingTable(strapi),
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    await markInterrupted(strapi);
    await listenAgain(strapi);
    await sweepStagingFolders();
  },
  controllers: { ingest: ingestController, demandes: demandesController, suivi: suiviController },
  routes,
};
