import type { Core } from '@strapi/strapi';
import { declarePendingTable } from './apply/pending';
import { ingestController } from './http/controller';
import { routes } from './http/routes';
import { sweepStagingFolders } from './receive/staging-folder';
import { markInterrupted } from './runs';

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => declarePendingTable(strapi),
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await markInterrupted(strapi);
    await sweepStagingFolders();
  },
  controllers: { ingest: ingestController },
  routes,
};
