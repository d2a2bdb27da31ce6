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

type Named = { nom: string; alternative?: string; credit?: string };

/** The files that a record names, wherever they stand in it; only pictures have an alternative. */
export function filesOf(value: unknown): Named[] {
  if (value === null || typeof value !== 'object') return [];
  const isFile = 'nom' in value && /\.[a-z0-9]{2,5}$/.test(String(value.nom));
  return isFile ? [value as Named] : Object.values(value).flatMap(filesOf);
}

/** A sound picture, whatever its name says of its format. */
export const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#135"/></svg>';

const BYTES: Record<string, string> = {
  csv: 'mois;heures\n1;105\n',
  mp4: '\0\0\0\u0018ftypmp42\0\0\0\0mp42isom',
  pdf: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n',
  vtt: 'WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour.\n',
};

/** Bytes of the format that a name says, or a sound picture. */
export const bytesFor = (nom: string): string =>
  BYTES[nom.slice(nom.lastIndexOf('.') + 1)] ?? PICTURE;
