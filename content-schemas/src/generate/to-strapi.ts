import type { Entity } from '../entity.ts';
import { entityNamed } from '../registry.ts';
import { type Component, componentsBelow, entityFields, type Field } from './fields.ts';

/** Strapi's `schema.json` attributes are plain JSON of this form. */
type Attribute = Record<string, unknown>;
/** A file to write, its path relative to `cms/`. */
export type StrapiFile = { path: string; content: Record<string, unknown> };

export const uidOf = (entity: Pick<Entity, 'singular'>) =>
  `api::${entity.singular}.${entity.singular}`;
const snake = (kebab: string) => kebab.replaceAll('-', '_');
const snakeOfCamel = (camel: string) =>
  camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const STRING_MAX = 255;
const FORMATS: Record<string, string> = { date: 'date', datetime: 'datetime' };

function stringAttribute(field: Field): Attribute {
  if (field.editor === 'markdown') return { type: 'richtext' };
  if (field.editor === 'texteLong' || (field.maxLength ?? 0) > STRING_MAX) return { type: 'text' };
  if (field.format && FORMATS[field.format]) return { type: FORMATS[field.format] };
  return {
    type: 'string',
    ...(field.maxLength ? { maxLength: field.maxLength } : {}),
    ...(field.pattern ? { regex: field.pattern } : {}),
  };
}

function arrayAttribute(field: Field): Attribute {
  if (field.relation) return relation(field.relation, 'oneToMany');
  const limits = {
    ...(field.minLength ? { min: field.minLength } : {}),
    ...(field.maxLength ? { max: field.maxLength } : {}),
  };
  if (field.component)
    return { type: 'component', repeatable: true, component: field.component, ...limits };
  if (field.zone)
    return {
      type: 'dynamiczone',
      components: field.zone.map(({ component }) => component),
      ...limits,
    };
  return { type: 'json' };
}

/** `oneToOne` and `oneToMany` without an inverse are Strapi's "has one" and "has many". */
const relation = (target: string, kind: 'oneToOne' | 'oneToMany'): Attribute => ({
  type: 'relation',
  relation: kind,
  target: uidOf(entityNamed(target)),
});

const ALLOWED = { image: 'images', video: 'videos', document: 'files' } as const;

const media = (kind: keyof typeof ALLOWED): Attribute => ({
  type: 'media',
  multiple: false,
  allowedTypes: [ALLOWED[kind]],
});

const integerAttribute = ({ min, max }: Field): Attribute => ({
  type: 'integer',
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

function attribute(field: Field, path: string): Attribute {
  if (field.media) return media(field.media);
  switch (field.type) {
    case 'string':
      return field.relation ? relation(field.relation, 'oneToOne') : stringAttribute(field);
    case 'enum':
      return { type: 'enumeration', enum: field.values };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      // Strapi's `decimal` keeps two decimals only: too few for a latitude.
      return field.format === 'safeint' ? integerAttribute(field) : { type: 'float' };
    case 'array':
      return arrayAttribute(field);
    case 'object':
    case 'record':
      return { type: 'json' };
    default:
      throw new Error(`${path}.${field.name}: no Strapi attribute for a zod "${field.type}"`);
  }
}

/** Links are never required in the CMS: the other side may arrive with a later import. */
const isRequired = (field: Field) => field.required && !field.relation;

const attributesOf = (fields: Field[], path: string) =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      { ...attribute(field, path), ...(isRequired(field) ? { required: true } : {}) },
    ]),
  );

/** Fields that ingest keeps on each imported record beside those of its schema. */
const importedAttributes: Record<string, Attribute> = {
  source: { type: 'string', maxLength: 40 },
  retireLe: { type: 'datetime' },
  empreinte: { type: 'string', maxLength: 64, private: true },
};

/** Editors type keys: the CMS refuses one that another text has. Imported keys have a unique index. */
const uniqueKey = (attributes: Record<string, Attribute>, key: string) => ({
  ...attributes,
  [key]: { ...attributes[key], unique: true },
});

function contentType(entity: Entity): StrapiFile {
  const table = snake(entity.plural);
  const keyColumn = snakeOfCamel(entity.key);
  const draftAndPublish = entity.kind === 'editorial';
  const attributes = attributesOf(entityFields(entity), entity.name);
  return {
    path: `src/api/${entity.singular}/content-types/${entity.singular}/schema.json`,
    content: {
      kind: 'collectionType',
      collectionName: table,
      info: {
        singularName: entity.singular,
        pluralName: entity.plural,
        displayName: entity.label.many,
        description: entity.description,
      },
      options: { draftAndPublish },
      attributes: {
        ...(draftAndPublish ? uniqueKey(attributes, entity.key) : attributes),
        ...(entity.kind === 'reference' ? importedAttributes : {}),
      },
      // `unique: true` makes no database index; a draft and its published row share the key.
      indexes: [
        {
          name: `${table}_${keyColumn}_cle`,
          columns: [keyColumn],
          ...(draftAndPublish ? {} : { type: 'unique' }),
        },
        ...(entity.searchedBy ?? []).map((field) => ({
          name: `${table}_${snakeOfCamel(field)}`,
          columns: [snakeOfCamel(field)],
        })),
      ],
    },
  };
}

function componentFile({ name: uid, title, description, fields }: Component): StrapiFile {
  const [category, name] = uid.split('.') as [string, string];
  return {
    path: `src/components/${category}/${name}.json`,
    content: {
      collectionName: `components_${snake(category)}_${snake(name)}`,
      info: { displayName: title, description },
      options: {},
      attributes: attributesOf(fields, uid),
    },
  };
}

/** The content types and components that Strapi loads. */
export function toStrapi(entities: readonly Entity[]): StrapiFile[] {
  const types = entities.map(contentType);
  const components = new Map<string, StrapiFile>();
  for (const entity of entities)
    for (const component of componentsBelow(entityFields(entity), entity.name))
      components.set(component.name, componentFile(component));
  return [...types, ...components.values()];
}
