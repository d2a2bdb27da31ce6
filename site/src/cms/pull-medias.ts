/** Brings the pictures that texts show; a picture already there is asked for its changes only. */
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
import type { Image } from '@portulan/content-schemas';
import { SiteError } from '../domain/site-error.ts';
import { linesOf } from './decode.ts';
import { MEDIAS_INDEX, type Media, readMedia } from './medias.ts';

/** What the CMS said of a picture when it last sent it. */
type Sent = { url: string; etag?: string; modified?: string; media: Omit<Media, 'file'> };
const WITH_IMAGES = ['article', 'guide', 'dossier', 'evenement', 'accueil'];

/** The pictures of a record: at its head and in its blocks. */
const imagesOf = ({ image, blocs = [] }: { image?: Image; blocs?: { image?: Image }[] }) =>
  [image, ...blocs.map((bloc) => bloc.image)].filter((found) => found !== undefined);

function imagesIn(folder: string): Map<string, Image> {
  const images = new Map<string, Image>();
  for (const type of WITH_IMAGES) {
    const file = join(folder, `${type}.ndjson`);
    if (!existsSync(file)) continue;
    for (const line of linesOf(readFileSync(file, 'utf8'), file)) {
      for (const image of imagesOf(JSON.parse(line))) images.set(image.nom, image);
    }
  }
  return images;
}

/** Gives what to remember of the picture; its bytes are in the file. */
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
    throw new SiteError('cms.media', `L’image ${url} ne peut pas être lue (${response.status}).`, {
      url,
      status: response.status,
    });
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
  const images = imagesIn(folder);
  const sent: Record<string, Sent> = {};
  await Promise.all(
    [...images].map(async ([nom, { url }]) => {
      if (url) sent[nom] = await pullOne(join(medias, nom), new URL(url, cmsUrl).href, known[nom]);
    }),
  );
  writeFileSync(index, JSON.stringify(sent));
  for (const name of readdirSync(medias)) if (!images.has(name)) rmSync(join(medias, name));
}
