/** Brings the export of the CMS into the snapshot folder; what has not changed is not sent again. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EtatPublie } from '@portulan/content-schemas';
import { SiteError } from '../domain/site-error.ts';
import { linesOf } from './decode.ts';
import { pullMedias } from './pull-medias.ts';
import { publishedEntities } from './snapshot.ts';

export type Cms = { url: string; token: string };

/** ETag of what the folder holds, by type. */
type Etags = Record<string, string>;
const ETAGS = 'etags.json';

export function cmsFromEnv(env: NodeJS.ProcessEnv = process.env): Cms {
  const { CMS_URL: url = 'http://127.0.0.1:1337', PORTULAN_TOKEN_SITE: token = '' } = env;
  if (!token)
    throw new SiteError(
      'cms.token',
      'Il manque le jeton du site (PORTULAN_TOKEN_SITE) : lancez npm start une première fois.',
    );
  return { url, token };
}

const readEtags = (folder: string): Etags =>
  existsSync(join(folder, ETAGS)) ? JSON.parse(readFileSync(join(folder, ETAGS), 'utf8')) : {};

async function ask({ url, token }: Cms, type: string, etag?: string): Promise<Response> {
  const headers: Record<string, string> = {
    Authorization: `Bearer ${token}`,
    ...(etag && { 'If-None-Match': etag }),
  };
  try {
    return await fetch(`${url}/api/export/${type}`, { headers });
  } catch (error) {
    throw new SiteError(
      'cms.unreachable',
      `Le CMS ne répond pas à ${url} : est-il démarré ?`,
      { url },
      error,
    );
  }
}

/** Refused answers become errors that name what was asked. */
function accepted(response: Response, type: string): Response {
  if (response.ok) return response;
  throw new SiteError('cms.refused', `Le CMS a refusé l’export « ${type} » (${response.status}).`, {
    type,
    status: response.status,
  });
}

/** Gives the new ETag, or nothing when the type has not changed. */
async function pullType(
  cms: Cms,
  type: string,
  folder: string,
  etags: Etags,
): Promise<string | undefined> {
  const file = join(folder, `${type}.ndjson`);
  const response = await ask(cms, type, existsSync(file) ? etags[type] : undefined);
  if (response.status === 304) {
    await response.body?.cancel();
    return undefined;
  }
  accepted(response, type);
  const text = await response.text();
  linesOf(text, `L’export « ${type} »`);
  writeFileSync(`${file}.tmp`, text);
  return response.headers.get('ETag') ?? '';
}

/**
 * The new files are put in place together, once every type was pulled whole: a CMS that stops
 * halfway leaves the snapshot of before. A type may still change between two requests; the next
 * build, which the same change starts, brings the rest.
 */
export async function pullRecords(
  folder: string,
  cms: Cms = cmsFromEnv(),
): Promise<{ changed: string[]; etat: string }> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.endsWith('.tmp')) rmSync(join(folder, name), { recursive: true });
  // Asked before the rest: what changes meanwhile makes another state, and another build.
  const answer = accepted(await ask(cms, 'etat'), 'etat');
  const { etat } = EtatPublie.parse(await answer.json());
  const etags = readEtags(folder);
  const types = [...publishedEntities.map(({ name }) => name as string), 'sources', 'retraits'];
  const changed: string[] = [];
  for (const type of types) {
    const etag = await pullType(cms, type, folder, etags);
    if (etag === undefined) continue;
    changed.push(type);
    etags[type] = etag;
  }
  for (const type of changed)
    renameSync(join(folder, `${type}.ndjson.tmp`), join(folder, `${type}.ndjson`));
  writeFileSync(join(folder, ETAGS), JSON.stringify(etags));
  await pullMedias(folder, cms.url);
  return { changed, etat };
}
