/** Brings the files that texts show or give; one already there is asked for its changes only. */
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
import { componentsBelow, entityFields } from '@portulan/content-schemas/generate/fields';
import { SiteError } from '../domain/site-error.ts';
import { linesOf } from './decode.ts';
import { MEDIAS_INDEX, type Noted, readMedia } from './medias.ts';
import { publishedEntities } from './snapshot.ts';

/** What the CMS said of a file when it last sent it. */
type Sent = { url: string; etag?: string; modified?: string; media: Noted };
/** Types that name a file somewhere: at their head, in their blocks, in their lists. */
const WITH_FILES = publishedEntities
  .filter((entity) => {
    const fields = entityFields(entity);
    const parts = componentsBelow(fields, entity.name).flatMap((component) => component.fields);
    return [...fields, ...parts].some(({ media }) => media);
  })
  .map(({ name }) => name);

/** A file as the CMS tells it. */
type Told = { nom: string; url: string };

const isTold = (value: object): value is Told =>
  'nom' in value && 'url' in value && typeof value.url === 'string';

/** The files of a record, wherever they stand in it. */
export function toldIn(value: unknown): Told[] {
  if (value === null || typeof value !== 'object') return [];
  return isTold(value) ? [value] : Object.values(value).flatMap(toldIn);
}

function filesIn(folder: string): Map<string, Told> {
  const files = new Map<string, Told>();
  for (const type of WITH_FILES) {
    const file = join(folder, `${type}.ndjson`);
    if (!existsSync(file)) continue;
    for (const line of linesOf(readFileSync(file, 'utf8'), file))
      for (const told of toldIn(JSON.parse(line))) files.set(told.nom, told);
  }
  return files;
}

/** Gives what to remember of the file, whose bytes are written. */
async function pullOne(file: string, url: string, known: Sent | undefined): Promise<Sent> {
  const headers: Record<string, string> = {};
  if (known?.url === url && existsSync(file)) {
    if (known.etag) headers['If-None-Match'] = known.etag;
    if (known.modified) headers['If-Modified-Since'] = known.modified;
  }
  const response = await fetch(url, { headers });
  if (response.status === 304 && known) {
    await response.body?.cancel();
    return known;
  }
  if (!response.ok)
    throw new SiteError(
      'cms.media',
      `Le fichier ${url} ne peut pas être lu (${response.status}).`,
      {
        url,
        status: response.status,
      },
    );
  writeFileSync(`${file}.tmp`, await response.bytes());
  renameSync(`${file}.tmp`, file);
  const [etag, modified] = [response.headers.get('ETag'), response.headers.get('Last-Modified')];
  const media = await readMedia(file);
  return { url, ...(etag && { etag }), ...(modified && { modified }), media };
}

export async function pullMedias(folder: string, cmsUrl: string): Promise<void> {
  const medias = join(folder, 'medias');
  const index = join(folder, MEDIAS_INDEX);
  mkdirSync(medias, { recursive: true });
  const known: Record<string, Sent> = existsSync(index)
    ? JSON.parse(readFileSync(index, 'utf8'))
    : {};
  const files = filesIn(folder);
  const sent: Record<string, Sent> = {};
  await Promise.all(
    [...files].map(async ([nom, { url }]) => {
      sent[nom] = await pullOne(join(medias, nom), new URL(url, cmsUrl).href, known[nom]);
    }),
  );
  writeFileSync(index, JSON.stringify(sent));
  for (const name of readdirSync(medias)) if (!files.has(name)) rmSync(join(medias, name));
}
