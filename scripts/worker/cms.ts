/** How the worker speaks to the CMS. */
import { Probleme } from '@portulan/content-schemas';
import { Failure } from '../lib/failure.ts';

/** The CMS answers these in milliseconds, ms. */
const TIMEOUT = 20_000;

export type Cms = { url: string; token: string };

/** Throws a `Failure`: `worker.cmsUnreachable`, or `worker.cmsRefused` with the status and the code. */
export async function askCms(
  { url, token }: Cms,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  const address = `${url}/api/${path}`;
  const response = await fetch(address, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new Failure('worker.cmsUnreachable', `Le CMS ne répond pas à ${url} ; j’attends.`, {
      cause,
    });
  });
  if (response.ok) return response;
  const probleme = Probleme.safeParse(await response.json().catch(() => undefined)).data;
  throw new Failure(
    'worker.cmsRefused',
    `Le CMS a répondu ${response.status} à ${method} ${address}${probleme ? ` : ${probleme.detail}` : ''}`,
    { context: { status: response.status, code: probleme?.code } },
  );
}
