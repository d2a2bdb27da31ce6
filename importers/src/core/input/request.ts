import { ImporterError } from '../importer-error.ts';

/** What a server says of a version of a file; sent back, it answers 304 when it still has that one. */
export type Validators = { etag?: string; lastModified?: string };

const MAX_REDIRECTS = 10;

export const refused = (code: string, message: string, cause?: unknown) =>
  new ImporterError(`import.download.${code}`, message, { cause });

/** Only the web: a redirect must not make us read a file of this machine or talk to something else. */
function webAddress(address: string, base?: string): URL {
  const url = URL.parse(address, base);
  if (url && /^https?:$/.test(url.protocol)) return url;
  const from = base ? `${base} renvoie vers` : 'L’adresse';
  throw refused(
    'protocol',
    `${from} « ${address} », qui n’est pas une adresse http(s). Donnez l’adresse du fichier lui-même.`,
  );
}

/** Identity, so that Content-Length is what will be on the disk. */
const headersFor = ({ etag, lastModified }: Validators): Record<string, string> => ({
  'accept-encoding': 'identity',
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
});

/** The answer at the end of the redirects, and the address that gave it. */
export async function request(
  address: string,
  { signal, known = {} }: { signal: AbortSignal; known?: Validators },
): Promise<{ url: string; response: Response }> {
  let url = webAddress(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await fetch(url, { signal, redirect: 'manual', headers: headersFor(known) });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || !location)
      return { url: url.href, response };
    await response.body?.cancel();
    url = webAddress(location, url.href);
  }
  throw refused(
    'redirects',
    `${address} renvoie sans fin vers d’autres adresses. Donnez l’adresse du fichier lui-même.`,
  );
}

export function validatorsOf({ headers }: Response): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}
