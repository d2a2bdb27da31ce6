import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { CmsError } from '../../../lib/probleme';
import { askImport, cancelDemande } from '../demandes/demandes';
import { searchRejets } from '../rejets/search';
import { readOverview } from './overview';
import { readHistory, readRun } from './runs';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown, fallback: number): number => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : fallback;
};

type Action = (ctx: Context) => Promise<unknown>;

/** Strapi's administration reads errors of its own form; ours keep their code in `details`. */
const answering = (action: Action) => async (ctx: Context) => {
  try {
    ctx.body = await action(ctx);
    ctx.set('Cache-Control', 'no-store');
  } catch (error) {
    if (!(error instanceof CmsError)) throw error;
    const { status, message, code } = error;
    ctx.status = status;
    ctx.body = {
      data: null,
      error: { status, name: 'ApplicationError', message, details: { code } },
    };
  }
};

type Asked = { source?: unknown; forcer?: unknown };
const bodyOf = (ctx: Context) => ((ctx.request as unknown as { body?: Asked }).body ?? {}) as Asked;

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
  relancer: answering((ctx) => {
    const { source, forcer } = bodyOf(ctx);
    return askImport(strapi, {
      source: text(source),
      forcer: forcer === true,
      demandePar: ctx.state.user?.id,
    });
  }),
  annuler: answering((ctx) => cancelDemande(strapi, ctx.params.identifiant)),
});
