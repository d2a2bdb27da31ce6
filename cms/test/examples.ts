/** Every valid example of content-schemas, as lines of a run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, registry } from '@portulan/content-schemas';
import type { Line } from './client.ts';

const folder = join(import.meta.dirname, '..', '..', 'content-schemas', 'examples');

export const exportedEntities: Entity[] = (registry as unknown as Entity[]).filter(
  ({ kind }) => kind !== 'technical',
);

export const examplesOf = ({ name, singular }: Entity): Line[] =>
  readdirSync(join(folder, singular, 'valid'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      type: name,
      record: JSON.parse(readFileSync(join(folder, singular, 'valid', file), 'utf8')),
    }));

type Named = { nom: string; alternative: string; credit?: string };

/** The pictures of a record, wherever they stand in it. */
export function picturesOf(value: unknown): Named[] {
  if (value === null || typeof value !== 'object') return [];
  const { image, ...rest } = value as { image?: Named };
  return [...(image ? [image] : []), ...Object.values(rest).flatMap(picturesOf)];
}

/** A sound picture, whatever its name says of its format. */
export const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#135"/></svg>';
