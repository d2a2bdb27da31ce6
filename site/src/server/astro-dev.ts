import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration } from 'astro';
import { app } from './app.ts';

/** Answers `/api/…` in `astro dev` with the same app as everywhere else. */
export function functionsInDev(): AstroIntegration {
  const answer = getRequestListener(app.fetch);
  return {
    name: 'portulan:functions-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith('/api/')) void answer(request, response);
          else next();
        });
      },
    },
  };
}
