import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { Holder, Plan } from '../../../lib/plan';
import { CmsError } from '../../../lib/probleme';
import { makeStagingFolder } from '../receive/staging-folder';
import type { IngestedRecord } from '../types';
import { FORMATS, isPicture } from './formats';
import { isActiveSvg } from './svg';

const FILES = 'plugin::upload.file';
const MB = 1024 * 1024;
const MAX_MB = { picture: 20, other: 50 };
/** Enough to know a format by. */
const HEAD_BYTES = 512;

export type Media = { nom: string; alternative: string; credit: string | undefined };

const refused = (detail: string) => new CmsError('ingest.media', 422, detail);
const tooLarge = (max: number) =>
  new CmsError('ingest.media', 413, `Ce fichier ne peut dépasser ${max} Mo.`);

/** File names as the schemas want them; their end says the format. */
const NAME = /^[a-z0-9][a-z0-9._-]{0,118}\.[a-z0-9]+$/;

type StoredFile = { id: number; provider_metadata?: { empreinte?: string } | null };

const findFile = (strapi: Core.Strapi, nom: string): Promise<StoredFile | null> =>
  strapi.db.query(FILES).findOne({ where: { name: nom }, orderBy: { id: 'asc' } });

/** Names of the files of a record, those of its blocks included. */
function* fileNames(holder: Holder, record: IngestedRecord): Generator<string> {
  for (const field of holder.media) {
    const nom = (record[field] as { nom: string } | undefined)?.nom;
    if (nom) yield nom;
  }
  const listOf = (field: string) => (record[field] ?? []) as (IngestedRecord & { type: string })[];
  for (const { field, holder: inner } of holder.components)
    for (const part of listOf(field)) yield* fileNames(inner, part);
  for (const { field, holders } of holder.zones)
    for (const block of listOf(field)) yield* fileNames(holders.get(block.type) as Holder, block);
}

/** The file that a record names and the library does not hold, said in French. */
export async function missingMedia(
  strapi: Core.Strapi,
  plan: Plan,
  record: IngestedRecord,
): Promise<string | undefined> {
  for (const nom of fileNames(plan, record))
    if (!(await findFile(strapi, nom)))
      return `Le fichier « ${nom} » n’a pas été déposé avant l’importation.`;
  return undefined;
}

/** Writes the body to a file and answers its digest and size. */
async function receive(
  req: IncomingMessage,
  path: string,
  maxMb: number,
): Promise<{ empreinte: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > maxMb * MB ? tooLarge(maxMb) : null, chunk);
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

async function headOf(filepath: string): Promise<Buffer> {
  const file = await open(filepath, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function checkFile(strapi: Core.Strapi, filepath: string, extension: string): Promise<void> {
  if (isPicture(extension)) return checkPicture(strapi, filepath, extension);
  if (!FORMATS[extension]?.begins?.(await headOf(filepath)))
    throw refused(`Ce n’est pas un fichier ${extension.slice(1).toUpperCase()}.`);
}

/** Puts a file in the library under its name; the same bytes twice change nothing. */
export async function depositMedia(
  strapi: Core.Strapi,
  req: IncomingMessage,
  media: Media,
): Promise<void> {
  const extension = extname(media.nom);
  const mimetype = FORMATS[extension]?.mime;
  if (!NAME.test(media.nom) || !mimetype)
    throw refused(
      'Le nom d’un fichier s’écrit en minuscules sans accents et finit par son format (.svg, .png, .pdf, .mp4…).',
    );
  const picture = isPicture(extension);
  if (picture && !media.alternative)
    throw refused('Donnez le texte de remplacement de l’image (alternative).');
  const folder = await makeStagingFolder();
  try {
    const filepath = join(folder, media.nom);
    const { empreinte, size } = await receive(
      req,
      filepath,
      picture ? MAX_MB.picture : MAX_MB.other,
    );
    const existing = await findFile(strapi, media.nom);
    if (existing?.provider_metadata?.empreinte === empreinte) return;
    await checkFile(strapi, filepath, extension);
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
