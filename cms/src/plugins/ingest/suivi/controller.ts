import type { Core } from '@strapi/strapi';
import { answering, bodyOf, count, text } from '../../../lib/admin-route';
import { note } from '../../journal/entries';
import { askImport, cancelDemande, type Demande } from '../demandes/demandes';
import { searchRejets } from '../rejets/search';
import { readOverview } from './overview';
import { readHistory, readRun } from './runs';

const noteDemande = (strapi: Core.Strapi, action: string, demande: Demande): Promise<void> =>
  note(strapi, { action, type: 'demandeImport', titre: String(demande.source) });

/** What the administration shows of imports, and what it may ask. */
export const suiviController = ({ strapi }: { strapi: Core.Strapi }) => ({
  sources: answering(() => readOverview(strapi)),
  historique: answering((ctx) => readHistory(strapi, ctx.params.source, count(ctx.query.page, 1))),
  run: answering((ctx) => readRun(strapi, ctx.params.identifiant)),
  rejets: answering((ctx) =>
    searchRejets(strapi, {
      run: ctx.params.identifiant,
      texte: text(ctx.query.texte),
      page: count(ctx.query.page, 1),
      taille: count(ctx.query.taille, 20),
    }),
  ),
  relancer: answering(async (ctx) => {
    const { source, forcer } = bodyOf(ctx);
    const demande = await askImport(strapi, {
      source: text(source),
      forcer: forcer === true,
      demandePar: ctx.state.user?.id,
    });
    await noteDemande(strapi, 'demander', demande);
    return demande;
  }),
  annuler: answering(async (ctx) => {
    const demande = await cancelDemande(strapi, ctx.params.identifiant);
    await noteDemande(strapi, 'annuler', demande);
    return demande;
  }),
});
