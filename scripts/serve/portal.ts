/** The whole public portal on one origin: static files, functions, headers. No Netlify needed. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { app as functions } from '../../site/src/server/app.ts';
import type { Cms } from '../../site/src/server/cms.ts';
import { compileRules, readRules } from './netlify-rules.ts';
import { serveVersions } from './static.ts';

const NETLIFY_TOML = join(import.meta.dirname, '..', '..', 'netlify.toml');

/**
 * Behind a balancer, the header that it writes itself (`PORTULAN_IP_HEADER`) tells who asks: its last
 * value, since what stands before came from the caller.
 */
function appelantOf({ headers }: Request, remote: string | undefined): string | undefined {
  const name = process.env.PORTULAN_IP_HEADER;
  return (name && headers.get(name)?.split(',').at(-1)?.trim()) || remote;
}

/** @param current symbolic link to the folder of the live version */
export function createPortal(
  current: string,
  cms?: Cms,
): (request: Request, env?: Partial<HttpBindings>) => Promise<Response> {
  const rules = compileRules(readRules(NETLIFY_TOML));
  const isImmutable = (path: string) =>
    rules.headersFor(path).some(([, value]) => value.includes('immutable'));
  const serveFile = serveVersions(current, isImmutable);

  return async (request, env) => {
    const { pathname: path, search } = new URL(request.url);
    if (path.startsWith('/api/')) {
      const appelant = appelantOf(request, env?.incoming?.socket.remoteAddress);
      return functions.fetch(request, { publie: serveFile, appelant, cms });
    }
    const redirect = rules.redirectFor(path);
    const response = redirect
      ? new Response(null, { status: redirect.status, headers: { Location: redirect.to + search } })
      : await serveFile(request);
    // The page that says that nothing is there is not what was asked for.
    for (const [name, value] of rules.headersFor(path))
      if (!(/^(cache-control|content-type)$/i.test(name) && response.status >= 400))
        response.headers.set(name, value);
    return response;
  };
}

/** Listens on the loopback only: a public host puts its own TLS and balancer in front. */
export function listen(current: string, port: number, cms?: Cms): Promise<Server> {
  const portal = createPortal(current, cms);
  const server = createServer(
    getRequestListener((request, env) => portal(request, env as HttpBindings)),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Stops at once: a browser's idle connections would keep it open. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
