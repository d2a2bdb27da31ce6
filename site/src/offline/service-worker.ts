/**
 * Reads without a network what was read before, and the Book métiers. `/sw.js`, written by the
 * build, names the version and the files of the core, then brings this one in.
 *
 * A new version installs beside the old one and waits until no page uses it: a page in use keeps its
 * worker and its files. Meanwhile its links still lead to new pages, whose files have other names.
 */
import { addressOf, isWorthKeeping, kindOf } from './rules.ts';

type Core = { version: string; files: string[]; offline: string };

/** What a worker of this kind has: its own library of types cannot stand beside that of pages. */
type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void };
type Asked = Extendable & {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
};
type Told = Extendable & { data?: { type?: string } & Visit };
type Events = { install: Extendable; activate: Extendable; fetch: Asked; message: Told };
type Visit = { page: string; files: string[] };

const worker = self as unknown as {
  PORTULAN: Core;
  location: Location;
  clients: { claim: () => Promise<void> };
  addEventListener: <T extends keyof Events>(type: T, listen: (event: Events[T]) => void) => void;
};
const { version, files, offline } = worker.PORTULAN;

const CORE = `portulan-coeur-${version}`;
const PAGES = 'portulan-pages';
const FILES = 'portulan-fichiers';
/** The oldest leave first. A page weighs some 10 KB, a file too. */
const MOST: Record<string, number> = { [PAGES]: 150, [FILES]: 400 };
/** A slow network is waited for, unless the page was read before. */
const PATIENCE = 4000;

async function keep(name: string, key: string, response: Response): Promise<void> {
  if (!isWorthKeeping(response)) return;
  const cache = await caches.open(name);
  // Put last again: the first ones are those that were kept longest ago.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  const extra = keys.slice(0, Math.max(0, keys.length - (MOST[name] ?? 0)));
  await Promise.all(extra.map((request) => cache.delete(request)));
}

/** A page that was retired is not to be read any more. */
const isGone = ({ status, type }: Response) =>
  status === 404 || status === 410 || type === 'opaqueredirect';

async function forget(address: string): Promise<void> {
  await (await caches.open(PAGES)).delete(address);
}

async function fileFor(request: Request): Promise<Response> {
  const kept = await (await caches.open(FILES)).match(request);
  if (kept) return kept;
  const response = (await caches.match(request)) ?? (await fetch(request));
  // What the core has is kept too: a page that was read outlives the core that it came with.
  if (isWorthKeeping(response))
    await keep(FILES, addressOf(request.url), response.clone()).catch(() => undefined);
  return response;
}

const late = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/** The page as it was last read; the Book and the page that says so are in the core. */
async function known(address: string): Promise<Response | undefined> {
  const core = await (await caches.open(CORE)).match(address);
  return core ?? (await caches.open(PAGES)).match(address);
}

async function pageFor(event: Asked): Promise<Response> {
  const address = addressOf(event.request.url);
  const asked = fetch(event.request);
  const kept = asked.then((response) =>
    isGone(response) ? forget(address) : keep(PAGES, address, response.clone()),
  );
  event.waitUntil(kept.catch(() => undefined));
  try {
    const before = await known(address);
    const answer = before ? await Promise.race([asked, late(PATIENCE)]) : await asked;
    return answer && (answer.status < 500 || !before) ? answer : (before as Response);
  } catch {
    return (await known(address)) ?? (await known(offline)) ?? Response.error();
  }
}

/** The page that was open before there was a worker, and what it asked for. */
async function keepVisit({ page, files: asked }: Visit): Promise<void> {
  const one = async (name: string, url: string) =>
    keep(name, addressOf(url), await fetch(url, { redirect: 'error' }));
  const ours = asked.filter(
    (url) => kindOf({ method: 'GET', mode: '', url }, worker.location.origin) === 'file',
  );
  const isPage = kindOf({ method: 'GET', mode: 'navigate', url: page }, worker.location.origin);
  const pages = isPage === 'page' ? [one(PAGES, page)] : [];
  await Promise.allSettled([...pages, ...ours.map((url) => one(FILES, url))]);
}

worker.addEventListener('install', (event) => {
  // Past the browser's own cache: files beside pages may be older there.
  const fresh = files.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(CORE).then((cache) => cache.addAll(fresh)));
});

worker.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('portulan-coeur-') && name !== CORE) await caches.delete(name);
    await worker.clients.claim();
  };
  event.waitUntil(clean());
});

worker.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, worker.location.origin);
  if (kind === 'file') event.respondWith(fileFor(event.request));
  if (kind === 'page') event.respondWith(pageFor(event));
});

worker.addEventListener('message', (event) => {
  if (event.data?.type === 'visite') event.waitUntil(keepVisit(event.data));
});
