import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { contract } from '../../../lib/contract';
import type { Holder, Plan } from '../../../lib/plan';
import { CmsError } from '../../../lib/probleme';
import { makeStagingFolder } from '../receive/staging-folder';
import type { IngestedRecord } from '../types';
import { isActiveSvg } from './svg';

const FILES = 'plugin::upload.file';
const MAX_BYTES = 20 * 1024 * 1024;

const MIME: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export type Media = { nom: string; alternative: string; credit: string | undefined };

const refused = (detail: string) => new CmsError('ingest.media', 422, detail);
const tooLarge = () => new CmsError('ingest.media', 413, 'Une image ne peut dépasser 20 Mo.');

type ImageSchema = { properties: { image: { properties: { nom: { pattern: string } } } } };
/** File names as the schema of pictures wants them, the same in every type that shows one. */
function namePattern(): RegExp {
  const type = contract.types.article;
  if (!type) throw new Error('the contract has no article to take the form of picture names from');
  return new RegExp((type.schema as ImageSchema).properties.image.properties.nom.pattern);
}
const NAME = namePattern();

type StoredFile = { id: number; provider_metadata?: { empreinte?: string } | null };

const findFile = (strapi: Core.Strapi, nom: string): Promise<StoredFile | null> =>
  strapi.db.query(FILES).findOne({ where: { name: nom }, orderBy: { id: 'asc' } });

/** Names of the pictures of a record, those of its blocks included. */
function* pictureNames(holder: Holder, record: IngestedRecord): Generator<string> {
  for (const field of holder.media) {
    const nom = (record[field] as { nom: string } | undefined)?.nom;
    if (nom) yield nom;
  }
  const listOf = (field: string) => (record[field] ?? []) as (IngestedRecord & { type: string })[];
  for (const { field, holder: inner } of holder.components)
    for (const part of listOf(field)) yield* pictureNames(inner, part);
  for (const { field, holders } of holder.zones)
    for (const block of listOf(field))
      yield* pictureNames(holders.get(block.type) as Holder, block);
}

/** The picture that a record names and the library does not hold, said in French. */
export async function missingMedia(
  strapi: Core.Strapi,
  plan: Plan,
  record: IngestedRecord,
): Promise<string | undefined> {
  for (const nom of pictureNames(plan, record))
    if (!(await findFile(strapi, nom)))
      return `L’image « ${nom} » n’a pas été déposée avant l’importation.`;
  return undefined;
}

/** Writes the body to a file and answers its digest and size. */
async function receive(
  req: IncomingMessage,
  path: string,
): Promise<{ empreinte: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > MAX_BYTES ? tooLarge() : null, chunk);
    },
  });
  await pipeline(
    req.iterator({ destroyOnReturn: false }),
    measure,
    createWriteStream(path, { mode: 0o600 }),
  );
  return { empreinte: hash.digest('hex'), size };
}

async function checkPicture(
  strapi: Core.Strapi,
  filepath: string,
  extension: string,
): Promise<void> {
  const pictures = strapi.plugin('upload').service('image-manipulation');
  const file = { filepath, getStream: () => createReadStream(filepath) };
  if (!(await pictures.isImage(file)) || (await pictures.isFaultyImage(file)))
    throw refused('Ce n’est pas une image lisible.');
  if (extension === '.svg' && isActiveSvg(await readFile(filepath, 'utf8')))
    throw refused('Cette image SVG contient un script ou une adresse extérieure.');
}

/** Puts a picture in the library under its name; the same bytes twice change nothing. */
export async function depositMedia(
  strapi: Core.Strapi,
  req: IncomingMessage,
  media: Media,
): Promise<void> {
  const extension = extname(media.nom);
  const mimetype = MIME[extension];
  if (!NAME.test(media.nom) || !mimetype)
    throw refused(
      'Le nom d’une image s’écrit en minuscules sans accents et finit par son format (.svg, .png, .webp…).',
    );
  if (!media.alternative)
    throw refused('Donnez le texte de remplacement de l’image (alternative).');
  const folder = await makeStagingFolder();
  try {
    const filepath = join(folder, media.nom);
    const { empreinte, size } = await receive(req, filepath);
    const existing = await findFile(strapi, media.nom);
    if (existing?.provider_metadata?.empreinte === empreinte) return;
    await checkPicture(strapi, filepath, extension);
    const uploads = strapi.plugin('upload').service('upload');
    const file = { filepath, originalFilename: media.nom, mimetype, size };
    const fileInfo = { name: media.nom, alternativeText: media.alternative, caption: media.credit };
    const stored: StoredFile = existing
      ? await uploads.replace(existing.id, { data: { fileInfo }, file })
      : (await uploads.upload({ data: { fileInfo }, files: file }))[0];
    await strapi.db
      .query(FILES)
      .update({ where: { id: stored.id }, data: { provider_metadata: { empreinte } } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
