import { join } from 'node:path';
import { cmsFolder, portulanHome } from '../src/lib/home';

type Env = {
  (name: string, fallback?: string): string;
  int(name: string, fallback: number): number;
  array(name: string): string[];
  bool(name: string, fallback: boolean): boolean;
};

/** A long import is one request: Node's default would cut it after five minutes. */
const REQUEST_TIMEOUT_MS = 30 * 60_000;

export default ({ env }: { env: Env }) => {
  // The local upload provider refuses to start when its folder is absent.
  cmsFolder('public', 'uploads');
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('CMS_PORT', 1337),
    url: env('CMS_PUBLIC_URL', ''),
    proxy: { koa: env.bool('CMS_BEHIND_PROXY', false) },
    app: { keys: env.array('APP_KEYS') },
    dirs: { public: join(portulanHome(), 'cms', 'public') },
    http: { serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS } },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
  };
};
