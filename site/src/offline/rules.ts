/** What the service worker does with a request. Pure, so that tests can hold it. */
export type Asked = { method: string; mode: string; url: string };

/** `file`: its name tells its content, any copy will do. `page`: the network first. `none`: not ours. */
export type Kind = 'file' | 'page' | 'none';

const FILE = /^\/(_astro|media)\//;
/** Answers of functions, and indexes that only make sense whole. */
const NEVER = /^\/(api|pagefind)\//;

export function kindOf({ method, mode, url }: Asked, origin: string): Kind {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin || NEVER.test(pathname)) return 'none';
  if (FILE.test(pathname)) return 'file';
  return mode === 'navigate' ? 'page' : 'none';
}

/** Only a whole answer of our own, at the address that was asked for, is worth keeping. */
export const isWorthKeeping = ({
  ok,
  redirected,
  type,
}: Pick<Response, 'ok' | 'redirected' | 'type'>): boolean => ok && !redirected && type === 'basic';

/** A page is kept under its address alone: what follows `?` is what this visitor asked once. */
export const addressOf = (url: string): string => new URL(url).pathname;
