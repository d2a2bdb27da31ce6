import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { app } from './app.ts';

const answer = getRequestListener(app.fetch);

function handle(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (request.url?.startsWith('/api/')) void answer(request, response);
  else next();
}

const vite: ViteUserConfig = {
  plugins: [
    {
      name: 'portulan-functions-in-dev',
      enforce: 'post',
      // In front of Astro's own handlers, which refuse an address without its last slash.
      configureServer: (server) => () => {
        server.middlewares.stack.unshift({ route: '', handle });
      },
    },
  ],
};

/** Answers `/api/…` in `astro dev` with the same app as everywhere else. */
export const functionsInDev = (): AstroIntegration => ({
  name: 'portulan-functions-in-dev',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ vite });
    },
  },
});
