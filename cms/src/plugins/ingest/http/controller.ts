import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { CmsError } from '../../../lib/probleme';
import { ingest } from '../ingest';
import { depositMedia } from '../medias/library';
import { headerError } from '../receive/check';
import { lastApplied } from '../runs';

const one = (value: unknown): string => (typeof value === 'string' ? value : '');

export const ingestController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/ingest/runs` */
  async apporter(ctx: Context) {
    if (!ctx.is('application/x-ndjson'))
      throw headerError('Envoyez le flux en « Content-Type: application/x-ndjson ».');
    ctx.body = await ingest(strapi, ctx.req);
  },

  /** `GET /api/ingest/runs/last?source=…` */
  async dernier(ctx: Context) {
    const source = one(ctx.query.source);
    const run = await lastApplied(strapi, source);
    if (!run)
      throw new CmsError(
        'ingest.noRun',
        404,
        `Aucune importation appliquée pour la source « ${source} ».`,
      );
    ctx.set('Cache-Control', 'no-store');
    ctx.body = run;
  },

  /** `PUT /api/ingest/medias/:nom?alternative=…&credit=…` */
  async deposer(ctx: Context) {
    await depositMedia(strapi, ctx.req, {
      nom: one(ctx.params.nom),
      alternative: one(ctx.query.alternative),
      credit: one(ctx.query.credit) || undefined,
    });
    ctx.status = 204;
  },
});
