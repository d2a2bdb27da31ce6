/** Reads `examples/`: contract, seed and fixture at once. For tests and for the site without a CMS. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from './entity.ts';

const folder = join(import.meta.dirname, '..', 'examples');

export type Example<T> = { file: string; content: T };
export type InvalidExample = { erreur: string; record: Record<string, unknown> };

function read<T>(entity: Pick<Entity, 'singular'>, kind: 'valid' | 'invalid'): Example<T>[] {
  const path = join(folder, entity.singular, kind);
  return readdirSync(path)
    .sort()
    .map((file) => ({ file, content: JSON.parse(readFileSync(join(path, file), 'utf8')) as T }));
}

export const validExamples = (entity: Pick<Entity, 'singular'>) =>
  read<Record<string, unknown>>(entity, 'valid');
/** `erreur` is the path of the field at fault; empty for the record itself. */
export const invalidExamples = (entity: Pick<Entity, 'singular'>) =>
  read<InvalidExample>(entity, 'invalid');
