import type { z } from 'zod';
import { type CmsField, cmsFieldOf, labelsOf, layersOf } from '../cms-field.ts';
import type { Entity } from '../entity.ts';
import { NO_NUL } from '../primitives/text.ts';

type Def = {
  type: string;
  element?: z.ZodType;
  entries?: Record<string, string>;
  checks?: { _zod: { def: { check: string; maximum?: number; pattern?: RegExp } } }[];
  format?: string;
};

/** One field of an entity, unwrapped: what every generator starts from. */
export type Field = CmsField & {
  name: string;
  title: string;
  description: string;
  required: boolean;
  /** zod's type of the innermost layer: string, enum, array, object, record, boolean, number. */
  type: string;
  format?: string | undefined;
  maxLength?: number | undefined;
  /** The pattern that says more than « no NUL », as source of a regular expression. */
  pattern?: string | undefined;
  values?: string[] | undefined;
  element?: z.ZodType | undefined;
};

const defOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Def } })._zod.def;

function maxLengthOf(def: Def): number | undefined {
  const limits = (def.checks ?? [])
    .map((check) => check._zod.def)
    .filter((check) => check.check === 'max_length')
    .map((check) => check.maximum ?? Number.POSITIVE_INFINITY);
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

const patternOf = (def: Def): string | undefined =>
  (def.checks ?? [])
    .map((check) => check._zod.def.pattern)
    .find((pattern) => pattern && pattern !== NO_NUL)?.source;

export function fieldOf(name: string, schema: z.ZodType, path: string): Field {
  const layers = layersOf(schema);
  const def = defOf(layers.at(-1) as z.ZodType);
  return {
    ...cmsFieldOf(schema),
    ...labelsOf(schema, `${path}.${name}`),
    name,
    required: layers.length === 1,
    type: def.type,
    format: def.format,
    maxLength: maxLengthOf(def),
    pattern: patternOf(def),
    values: def.entries && Object.values(def.entries),
    element: def.element,
  };
}

export const fieldsOf = (schema: z.ZodObject, path: string): Field[] =>
  Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field as z.ZodType, path));

export const entityFields = (entity: Entity): Field[] => fieldsOf(entity.schema, entity.name);
