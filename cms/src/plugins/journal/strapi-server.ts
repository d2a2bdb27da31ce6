import type { Core } from '@strapi/strapi';
import { adminRoute, answering, count, text } from '../../lib/admin-route';
import { texteOf } from '../../lib/document';
import { declareJournal, forgetOld } from './entries';
import { readJournal, readJournalOf } from './read';
import { watchDocuments, watchEvents } from './watch';

const READ = 'plugin::journal.read';
const DAY_MS = 86_400_000;

const journalController = ({ strapi }: { strapi: Core.Strapi }) => ({
  lire: answering(({ query }) =>
    readJournal(strapi, {
      page: count(query.page, 1),
      texte: text(query.texte),
      type: text(query.type),
      par: text(query.par),
    }),
  ),
  duTexte: answering(async (ctx) => readJournalOf(strapi, await texteOf(strapi, ctx, 'read'))),
});

/** Who did what, and when. */
export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => declareJournal(strapi),
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: 'Voir le journal', uid: 'read', pluginName: 'journal' },
      ]);
    watchDocuments(strapi);
    watchEvents(strapi);
    await forgetOld(strapi);
    setInterval(() => forgetOld(strapi).catch((error) => strapi.log.error(error)), DAY_MS).unref();
  },
  controllers: { journal: journalController },
  routes: {
    admin: {
      type: 'admin',
      prefix: '/journal',
      routes: [
        adminRoute('GET', '/', 'journal.lire', READ),
        adminRoute('GET', '/:uid/:documentId', 'journal.duTexte'),
      ],
    },
  },
};
