/** Entry of the template bundle: renders a page from its model, as `astro build` would. */
import { createApp } from 'astro/app/entrypoint';
import { liensEnAnglais } from '../domain/liens-en-anglais.ts';
import type { Page } from '../page-models/types.ts';

/**
 * For the policy of each page Astro digests the same few scripts and styles, in other threads and
 * back: a fifth of the rendering. Here each is digested once.
 */
function digestOnce({ subtle }: Crypto): void {
  const digest = subtle.digest.bind(subtle);
  const known = new Map<string, Promise<ArrayBuffer>>();
  subtle.digest = (algorithm, data) => {
    const key = `${JSON.stringify(algorithm)} ${Buffer.from(data as Uint8Array).toString('latin1')}`;
    const found = known.get(key) ?? digest(algorithm, data);
    known.set(key, found);
    return found;
  };
}

digestOnce(globalThis.crypto);

/** The platform's copies the bytes of its body, and gives them back through a stream and more copies. */
class PageResponse extends Response {
  readonly page: Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const page = body instanceof Uint8Array ? body : undefined;
    super(page ? null : body, init);
    this.page = page;
  }
}

globalThis.Response = PageResponse;

const app = createApp({ streaming: false });

// A server sends the policy as a header; static pages carry it, as `astro build` writes it.
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta';

// Astro imports the module of a page again for each page: here once.
for (const [file, load] of app.manifest.pageMap ?? []) {
  let loaded: ReturnType<typeof load> | undefined;
  app.manifest.pageMap?.set(file, () => {
    loaded ??= load();
    return loaded;
  });
}

// A server answers an error with a page; a build must stop, with the reason.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`status ${status}`);
};

const origin = app.manifest.site ?? 'http://127.0.0.1:4321';

/** The page's HTML, as the bytes of its file. */
export async function render(page: Page): Promise<Buffer> {
  const request = new Request(new URL(page.url, origin));
  const response = await app.render(request, { locals: { page } });
  const expected = page.template === 'introuvable' ? 404 : 200;
  if (response.status !== expected) throw new Error(`status ${response.status}`);
  const { buffer, byteOffset, byteLength } =
    (response as PageResponse).page ?? new Uint8Array(await response.arrayBuffer());
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return page.langue === 'en' ? Buffer.from(liensEnAnglais(bytes.toString())) : bytes;
}
