/** The `_redirects` file of a version: addresses of retired records, as Netlify reads it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Redirects = ReadonlyMap<string, string>;

async function read(root: string): Promise<Redirects> {
  const text = await readFile(join(root, '_redirects'), 'utf8').catch(() => '');
  return new Map(
    text.split('\n').flatMap((line) => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to]] : [];
    }),
  );
}

/** Reads the file once for each version; `undefined` where nothing replaces the address. */
export function redirectsOfVersions(): (root: string, path: string) => Promise<string | undefined> {
  let known: { root: string; redirects: Promise<Redirects> } | undefined;
  return async (root, path) => {
    if (known?.root !== root) known = { root, redirects: read(root) };
    return (await known.redirects).get(path.endsWith('/') ? path : `${path}/`);
  };
}
