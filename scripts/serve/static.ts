/** Answers from the folder of the live version, as Netlify answers from the published folder. */
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { type Encoding, FileCache } from './cached-file.ts';
import { redirectsOfVersions } from './redirects-file.ts';

type Found = { path: string; stats: Stats };

const COMPRESSIBLE =
  /^(text\/|application\/(json|ld\+json|manifest\+json|xml|rss\+xml|atom\+xml|javascript)|image\/svg)/;
/** Netlify's own value where netlify.toml says nothing: kept, but asked again each time. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

async function fileAt(path: string): Promise<Found | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && { path, stats };
}

/** The asked path as segments, or undefined when it is no path of a site. */
function decodePath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    const unsafe = path.includes('\0') || path.includes('\\') || /(^|\/)\.{1,2}(\/|$)/.test(path);
    return unsafe ? undefined : path;
  } catch {
    return undefined;
  }
}

function chosenEncoding(request: Request, type: string): Encoding {
  if (!COMPRESSIBLE.test(type)) return 'identity';
  const accepted = (request.headers.get('Accept-Encoding') ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*$/, ''));
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name)) ?? 'identity';
}

function plain(status: number, text: string, headers: Record<string, string> = {}) {
  return new Response(text, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/**
 * @param current the symbolic link to the live version; the earlier versions stand beside its target
 * @param isImmutable whether a path names its content: then any version may answer, and a page
 *   opened before a switch still finds its own assets after it
 */
export function serveVersions(current: string, isImmutable: (path: string) => boolean) {
  const cache = new FileCache();
  const successorOf = redirectsOfVersions();

  async function inEarlierVersion(root: string, path: string): Promise<Found | undefined> {
    const versions = await readdir(dirname(root)).catch(() => []);
    for (const version of versions.sort().reverse()) {
      if (version === basename(root)) continue;
      const found = await fileAt(join(dirname(root), version, path));
      if (found?.stats.isFile()) return found;
    }
    return undefined;
  }

  async function answer(request: Request, found: Found, status: number): Promise<Response> {
    const type = getMimeType(found.path) ?? 'application/octet-stream';
    const encoding = chosenEncoding(request, type);
    const { body, etag } = await cache.read(found.path, found.stats, encoding);
    const headers = new Headers({ ETag: etag, 'Cache-Control': ASK_AGAIN, 'Content-Type': type });
    if (COMPRESSIBLE.test(type)) headers.set('Vary', 'Accept-Encoding');
    if (status === 200 && matches(request.headers.get('If-None-Match'), etag))
      return new Response(null, { status: 304, headers });
    if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
    headers.set('Content-Length', String(body.length));
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  }

  return async function serve(request: Request): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Méthode refusée.', { Allow: 'GET, HEAD' });
    // Once a request: everything of one answer comes from one version.
    const root = await realpath(current).catch(() => undefined);
    if (!root) return plain(503, 'Le site n’est pas encore construit : npm run build.');
    const { pathname, search } = new URL(request.url);
    const path = decodePath(pathname);
    const found = path === undefined ? undefined : await lookUp(root, path);
    if (found === 'folder')
      return new Response(null, {
        status: 301,
        headers: { Location: `${pathname.replace(/^\/+/, '/')}/${search}` },
      });
    if (found) return answer(request, found, 200);
    const successor = path && (await successorOf(root, path));
    if (successor) return new Response(null, { status: 301, headers: { Location: successor } });
    const missing = await fileAt(join(root, '404.html'));
    return missing ? answer(request, missing, 404) : plain(404, 'Page introuvable.');
  };

  async function lookUp(root: string, path: string): Promise<Found | 'folder' | undefined> {
    const asked = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (asked !== root && !asked.startsWith(root + sep)) return undefined;
    const found = await fileAt(asked);
    if (found?.stats.isFile()) return found;
    if (found?.stats.isDirectory() && !extname(path))
      return (await fileAt(join(asked, 'index.html'))) && 'folder';
    return isImmutable(path) ? inEarlierVersion(root, path) : undefined;
  }
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(',').some((part) => [etag, '*', `W/${etag}`].includes(part.trim()));
}
