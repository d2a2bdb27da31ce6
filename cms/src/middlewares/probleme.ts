import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { CmsError, type Probleme, problemeOf, problemeOfStatus } from '../lib/probleme';

const OURS = /^\/api(\/|$)/;

function answer(ctx: Context, probleme: Probleme): void {
  ctx.status = probleme.status;
  ctx.set('Cache-Control', 'no-store');
  if (probleme.status === 401) ctx.set('WWW-Authenticate', 'Bearer');
  // Koa keeps a Content-Type that is set before the body.
  ctx.type = 'application/problem+json';
  ctx.body = JSON.stringify(probleme);
}

type Failure = { status?: unknown; statusCode?: unknown };
const statusOf = (error: unknown): number => {
  const { status, statusCode } = (error ?? {}) as Failure;
  return typeof status === 'number' ? status : typeof statusCode === 'number' ? statusCode : 500;
};

/** Every failure under `/api` is answered as RFC 9457 problem details, in French. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    if (!OURS.test(ctx.path)) return next();
    try {
      await next();
    } catch (error) {
      if (error instanceof CmsError) return answer(ctx, problemeOf(error));
      const status = statusOf(error);
      if (status >= 500) strapi.log.error(error);
      return answer(ctx, problemeOfStatus(status));
    }
    const failed = ctx.status >= 400 && ctx.response.type !== 'application/problem+json';
    if (failed) answer(ctx, problemeOfStatus(ctx.status));
  };
