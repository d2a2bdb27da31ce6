import type { Context } from 'koa';
import { CmsError } from './probleme';

type Action = (ctx: Context) => Promise<unknown>;

/** Strapi's administration reads errors of its own form; ours keep their code in `details`. */
export const answering = (action: Action) => async (ctx: Context) => {
  try {
    ctx.body = (await action(ctx)) ?? {};
    ctx.set('Cache-Control', 'no-store');
  } catch (error) {
    if (!(error instanceof CmsError)) throw error;
    const { status, message, code, context } = error;
    ctx.status = status;
    ctx.body = {
      data: null,
      error: { status, name: 'ApplicationError', message, details: { code, ...context } },
    };
  }
};

/** A route of the administration, for those whose role has the permission; without one, for all accounts. */
export const adminRoute = (method: string, path: string, handler: string, permission?: string) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      ...(permission ? [{ name: 'admin::hasPermissions', config: { actions: [permission] } }] : []),
    ],
  },
});

type Body = Record<string, unknown>;
export const bodyOf = (ctx: Context): Body =>
  ((ctx.request as unknown as { body?: Body }).body ?? {}) as Body;

export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const count = (value: unknown, fallback: number): number => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : fallback;
};
