/** What the portal publishes, as the functions read it: from the folder, or over HTTP from their own origin. */
import type { Context } from 'hono';
import type { Publie } from '../comparaison/lire.ts';
import type { Cms } from './cms.ts';

/** Given by `scripts/serve`, which holds the folder; elsewhere the published site is one request away. */
export type Bindings = {
  publie?: (request: Request) => Promise<Response>;
  /** Who asks, for limits: an address of the network, never kept. */
  appelant?: string | undefined;
  cms?: Cms | undefined;
};

export function publieDe({ req, env }: Context<{ Bindings: Bindings }>): Publie {
  const origin = new URL(req.url).origin;
  const ask = env?.publie ?? ((request: Request) => fetch(request, { redirect: 'manual' }));
  const at = (path: string) => ask(new Request(new URL(path, origin)));
  return async (path) => {
    const first = await at(path);
    const location = first.status === 301 ? first.headers.get('Location') : null;
    // A path of this site: what a redirect names elsewhere is not ours to read.
    const next = location?.startsWith('/') ? location : undefined;
    const answer = next ? await at(next) : first;
    return { status: answer.status, path: next ?? path, text: () => answer.text() };
  };
}
