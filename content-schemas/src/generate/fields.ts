import type { z } from 'zod';
import { type CmsField, cmsFieldOf, labelsOf, layersOf } from '../cms-field.ts';
import type { Entity } from '../entity.ts';
import { NO_NUL } from '../primitives/text.ts';

type Check = {
  check: string;
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
  value?: number;
  inclusive?: boolean;
};

type Def = {
  type: string;
  element?: z.ZodType;
  entries?: Record<string, string>;
  options?: z.ZodObject[];
  discriminator?: string;
  checks?: { _zod: { def: Check } }[];
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
  /** How many elements an array must have. */
  minLength?: number | undefined;
  /** Bounds of a whole number, both within. */
  min?: number | undefined;
  max?: number | undefined;
  /** The pattern that says more than « no NUL », as source of a regular expression. */
  pattern?: string | undefined;
  values?: string[] | undefined;
  element?: z.ZodType | undefined;
  /** The kinds of block that this array holds, by the `type` that tells them apart. */
  zone?: Block[] | undefined;
};

export type Block = { type: string; component: string; schema: z.ZodObject };

/** The field that tells blocks apart; the CMS says it with the component itself. */
export const DISCRIMINATOR = 'type';

const defOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Def } })._zod.def;

const checksOf = (def: Def, kind: string): Check[] =>
  (def.checks ?? []).map(({ _zod }) => _zod.def).filter(({ check }) => check === kind);

const minLengthOf = (def: Def): number | undefined => checksOf(def, 'min_length')[0]?.minimum;

/** A bound that is not within is one further for whole numbers. */
function boundOf(def: Def, kind: 'greater_than' | 'less_than'): number | undefined {
  const [bound] = checksOf(def, kind);
  if (bound?.value === undefined || bound.inclusive) return bound?.value;
  return kind === 'greater_than' ? bound.value + 1 : bound.value - 1;
}

function maxLengthOf(def: Def): number | undefined {
  const limits = checksOf(def, 'max_length').map(
    ({ maximum }) => maximum ?? Number.POSITIVE_INFINITY,
  );
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

const patternOf = (def: Def): string | undefined =>
  (def.checks ?? [])
    .map((check) => check._zod.def.pattern)
    .find((pattern) => pattern && pattern !== NO_NUL)?.source;

function blockOf(schema: z.ZodObject, path: string): Block {
  const { component } = cmsFieldOf(schema);
  const [type] = (schema.shape[DISCRIMINATOR] as z.ZodLiteral<string>).values;
  if (!component || !type) throw new Error(`${path}: a block needs its component and its type`);
  return { type, component, schema };
}

function zoneOf(element: z.ZodType | undefined, path: string): Block[] | undefined {
  const { discriminator, options } = element ? defOf(element) : {};
  if (!options) return undefined;
  if (discriminator !== DISCRIMINATOR)
    throw new Error(`${path}: blocks are told apart by their "${DISCRIMINATOR}"`);
  return options.map((option) => blockOf(option, path));
}

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
    minLength: minLengthOf(def),
    min: boundOf(def, 'greater_than'),
    max: boundOf(def, 'less_than'),
    pattern: patternOf(def),
    values: def.entries && Object.values(def.entries),
    element: def.element,
    zone: zoneOf(def.element, `${path}.${name}`),
  };
}

export const fieldsOf = (schema: z.ZodObject, path: string): Field[] =>
  Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field as z.ZodType, path));

export const entityFields = (entity: Entity): Field[] => fieldsOf(entity.schema, entity.name);

/** What editors fill in of a block. */
export const blockFields = ({ type, schema }: Block): Field[] => {
  const { [DISCRIMINATOR]: _, ...shape } = schema.shape;
  return Object.entries(shape).map(([name, field]) => fieldOf(name, field as z.ZodType, type));
};

/** A component: what the CMS calls an object inside another one. */
export type Component = { name: string; title: string; description: string; fields: Field[] };

/** Every component below these fields, those inside components included. */
export function componentsBelow(fields: readonly Field[], path: string): Component[] {
  return fields.flatMap((field) => {
    const own = componentsOf(field, path);
    return own.flatMap((component) => [
      component,
      ...componentsBelow(component.fields, component.name),
    ]);
  });
}

function componentsOf(field: Field, path: string): Component[] {
  if (field.zone)
    return field.zone.map((block) => ({
      name: block.component,
      ...labelsOf(block.schema, block.component),
      fields: blockFields(block),
    }));
  if (!field.component) return [];
  const fields = fieldsOf(field.element as z.ZodObject, `${path}.${field.name}`);
  const { title, description } = field;
  return [{ name: field.component, title, description, fields }];
}
