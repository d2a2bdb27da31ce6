import type { Core } from '@strapi/strapi';
import { adminRoute, answering, bodyOf, count, text } from '../../lib/admin-route';
import { texteOf } from '../../lib/document';
import { onTextes } from '../../lib/on-documents';
import { CmsError } from '../../lib/probleme';
import { setAlarm, stopCalendrier } from './alarm';
import { readComing, readPlannedOf } from './coming';
import { followPlanned, guardPlanned } from './guard';
import { cancelChange, planChange } from './plan';
import { declareCalendrier, type Quoi } from './table';

const READ = 'plugin::calendrier.read';

function quoiOf(value: unknown): Quoi {
  if (value === 'publier' || value === 'retirer') return value;
  throw new CmsError('calendrier.quoi', 422, 'Dites s’il faut publier ou retirer.');
}

const calendrierController = ({ strapi }: { strapi: Core.Strapi }) => ({
  aVenir: answering((ctx) => readComing(strapi, ctx)),
  duTexte: answering(async (ctx) => readPlannedOf(strapi, await texteOf(strapi, ctx, 'read'))),
  prevoir: answering(async (ctx) => {
    const texte = await texteOf(strapi, ctx, 'publish');
    const { quoi, date, heure, passage } = bodyOf(ctx);
    const asked = { date: text(date), heure: text(heure), passage: text(passage) };
    const prevu = await planChange(strapi, texte, quoiOf(quoi), asked);
    await setAlarm(strapi);
    return prevu;
  }),
  annuler: answering(async (ctx) =>
    cancelChange(strapi, await texteOf(strapi, ctx, 'publish'), count(ctx.params.id, 0)),
  ),
});

/** Publications and withdrawals that happen by themselves, at a date and time of Paris. */
export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => declareCalendrier(strapi),
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission').actionProvider.registerMany([
      {
        section: 'plugins',
        displayName: 'Voir le calendrier',
        uid: 'read',
        pluginName: 'calendrier',
      },
    ]);
    onTextes(strapi, {
      before: (texte, action) => guardPlanned(strapi, texte, action),
      after: (texte, action) => followPlanned(strapi, texte, action),
    });
  },
  destroy: stopCalendrier,
  controllers: { calendrier: calendrierController },
  routes: {
    admin: {
      type: 'admin',
      prefix: '/calendrier',
      routes: [
        adminRoute('GET', '/', 'calendrier.aVenir', READ),
        adminRoute('GET', '/:uid/:documentId', 'calendrier.duTexte', READ),
        adminRoute('POST', '/:uid/:documentId', 'calendrier.prevoir', READ),
        adminRoute('POST', '/:uid/:documentId/:id/annuler', 'calendrier.annuler', READ),
      ],
    },
  },
};
