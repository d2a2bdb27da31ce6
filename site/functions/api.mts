import { app } from '../src/server/app.ts';

/** Netlify says who asks; nothing that the caller sends does. */
export default (request: Request, context?: { ip: string }) =>
  app.fetch(request, { appelant: context?.ip });

export const config = { path: '/api/*' };
