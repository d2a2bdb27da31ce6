import type { Core } from '@strapi/strapi';
import { documentIdOf } from '../../../lib/document-id';
import type { Holder, Link, ZoneField } from '../../../lib/plan';
import type { IngestedRecord } from '../types';
import { keysOf } from './links';
import type { PendingLink } from './pending';
import { placeIn } from './places';
import type { RecordIndex } from './record-index';

const FILES = 'plugin::upload.file';

type Waiting = Pick<PendingLink, 'champ' | 'rang' | 'cible' | 'cible_cle'>;
type Making = { strapi: Core.Strapi; index: RecordIndex; waiting: Waiting[] };
type Data = Record<string, unknown>;

async function linksOf(making: Making, link: Link, record: IngestedRecord, path: string) {
  const targets = await making.index.of(link.target);
  const here: { documentId: string }[] = [];
  keysOf(record, link).forEach((cible_cle, position) => {
    if (targets.has(cible_cle)) here.push({ documentId: documentIdOf(link.target, cible_cle) });
    else
      making.waiting.push({
        champ: `${path}${link.field}`,
        rang: position + 1,
        cible: link.target,
        cible_cle,
      });
  });
  return link.many ? here : (here[0] ?? null);
}

async function fileOf({ strapi }: Making, image: unknown): Promise<number | null> {
  const { nom, url } = (image ?? {}) as { nom?: string; url?: string };
  if (!nom) return null;
  // A name may be that of several files; the address, which a version of a text keeps, is of one.
  const [named, own] = [{ name: nom }, { name: nom, url }];
  for (const where of url ? [own, named] : [named]) {
    const file = await strapi.db.query(FILES).findOne({ where, orderBy: { id: 'asc' } });
    if (file) return file.id;
  }
  return null;
}

const listOf = (record: IngestedRecord, field: string) =>
  (record[field] ?? []) as (IngestedRecord & { type: string })[];

async function blocksOf(
  making: Making,
  { field, holders }: ZoneField,
  record: IngestedRecord,
  path: string,
): Promise<Data[]> {
  const blocks: Data[] = [];
  const ranks = new Map<string, number>();
  for (const { type, ...block } of listOf(record, field)) {
    const holder = holders.get(type) as Holder;
    const rank = ranks.get(type) ?? 0;
    ranks.set(type, rank + 1);
    const place = placeIn(path, `${field}.${type}`, rank);
    blocks.push({ __component: holder.uid, ...(await dataOf(making, holder, block, place)) });
  }
  return blocks;
}

async function dataOf(
  making: Making,
  holder: Holder,
  record: IngestedRecord,
  path: string,
): Promise<Data> {
  const data: Data = { ...record };
  for (const link of holder.links) data[link.field] = await linksOf(making, link, record, path);
  for (const field of holder.media) data[field] = await fileOf(making, record[field]);
  for (const { field, holder: inner } of holder.components) {
    const parts: Data[] = [];
    for (const [rank, part] of listOf(record, field).entries())
      parts.push(await dataOf(making, inner, part, placeIn(path, field, rank)));
    data[field] = parts;
  }
  for (const zone of holder.zones) data[zone.field] = await blocksOf(making, zone, record, path);
  return data;
}

/** The record as the Document Service takes it, and the links whose other side is not there yet. */
export async function documentOf(
  context: Omit<Making, 'waiting'>,
  holder: Holder,
  record: IngestedRecord,
): Promise<{ data: Data; waiting: Waiting[] }> {
  const making = { ...context, waiting: [] };
  return { data: await dataOf(making, holder, record, ''), waiting: making.waiting };
}
