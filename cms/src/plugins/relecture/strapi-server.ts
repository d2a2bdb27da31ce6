import type { Core } from '@strapi/strapi';
import { adminRoute, answering, bodyOf, text } from '../../lib/admin-route';
import { texteOf } from '../../lib/document';
import { onTextes } from '../../lib/on-documents';
import { follow, readRelecture, STEPS, sayNote, takeStep } from './relecture';
import { declareRelecture } from './tables';
import { readWaiting } from './waiting';

const READ = 'plugin::relecture.read';

const relectureController = ({ strapi }: { strapi: Core.Strapi }) => {
  const step = (name: keyof typeof STEPS, right: 'update' | 'publish') =>
    answering(async (ctx) =>
      takeStep(strapi, await texteOf(strapi, ctx, right), STEPS[name], text(bodyOf(ctx).note)),
    );
  return {
    enAttente: answering((ctx) => readWaiting(strapi, ctx)),
    lire: answering(async (ctx) => readRelecture(strapi, await texteOf(strapi, ctx, 'read'))),
    envoyer: step('envoyer', 'update'),
    reprendre: step('reprendre', 'update'),
    rendre: step('rendre', 'publish'),
    noter: answering(async (ctx) =>
      sayNote(strapi, await texteOf(strapi, ctx, 'update'), text(bodyOf(ctx).note)),
    ),
  };
};

/** Draft, to review, published: who waits for whom, and what they say to each other. */
export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => declareRelecture(strapi),
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission').actionProvider.registerMany([
      {
        section: 'plugins',
        displayName: 'Voir les textes à relire',
        uid: 'read',
        pluginName: 'relecture',
      },
    ]);
    onTextes(strapi, { after: (texte, action) => follow(strapi, texte, action) });
  },
  controllers: { relecture: relectureController },
  routes: {
    admin: {
      type: 'admin',
      prefix: '/relecture',
      routes: [
        adminRoute('GET', '/', 'relecture.enAttente', READ),
        adminRoute('GET', '/:uid/:documentId', 'relecture.lire', READ),
        adminRoute('POST', '/:uid/:documentId/envoyer', 'relecture.envoyer', READ),
        adminRoute('POST', '/:uid/:documentId/reprendre', 'relecture.reprendre', READ),
        adminRoute('POST', '/:uid/:documentId/rendre', 'relecture.rendre', READ),
        adminRoute('POST', '/:uid/:documentId/notes', 'relecture.noter', READ),
      ],
    },
  },
};
