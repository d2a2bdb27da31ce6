/** How the worker speaks to the CMS. */
import { setTimeout as wait } from 'node:timers/promises';
import { Probleme } from '@portulan/content-schemas';
import { Failure } from '../lib/failure.ts';

/** The CMS answers these in milliseconds, ms. */
const TIMEOUT = 20_000;

export type Cms = { url: string; token: string };

/** What the CMS keeps of each. */
const MAX = { etape: 255, message: 2_000 };

export const clipped = <T extends { etape?: string | undefined; message?: string | undefined }>(
  said: T,
): T => ({
  ...said,
  ...(said.etape ? { etape: said.etape.slice(0, MAX.etape) } : {}),
  ...(said.message ? { message: said.message.slice(0, MAX.message) } : {}),
});

/** The CMS answered, and will answer the same again. */
const isRefused = (error: unknown) =>
  error instanceof Failure && error.code === 'worker.cmsRefused';

/** Tells the last word of a piece of work, as long as it takes for the CMS to hear it. */
export async function untilHeard(
  tell: () => Promise<unknown>,
  every: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      await tell();
      return;
    } catch (error) {
      if (isRefused(error) || signal.aborted) throw error;
      await wait(every, undefined, { signal }).catch(() => undefined);
    }
  }
}

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
