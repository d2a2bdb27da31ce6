import type { Core } from '@strapi/strapi';
import { type ContractType, contract, typeNameOf } from './contract';

/** A field kept in a column of the type's own table. */
export type Column = { field: string; column: string; type: string };

/** A field kept in a join table; `order` is the column of the position, for lists. */
export type Link = {
  field: string;
  target: string;
  many: boolean;
  table: string;
  owner: string;
  other: string;
  order: string | undefined;
};

export type ComponentField = {
  field: string;
  table: string;
  columns: Column[];
  join: { table: string; owner: string; other: string; order: string };
};

export type Plan = {
  name: string;
  type: ContractType;
  table: string;
  key: string;
  keyColumn: string;
  columns: Column[];
  links: Link[];
  components: ComponentField[];
  media: string[];
  keepFirst: string[];
};

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
};
type Attribute = { type: string; columnName?: string; target?: string; joinTable?: JoinTable };
type Model = { tableName: string; attributes: Record<string, Attribute> };

const modelOf = (strapi: Core.Strapi, uid: string) =>
  strapi.db.metadata.get(uid) as unknown as Model;

function attributeOf(model: Model, field: string, uid: string): Attribute {
  const attribute = model.attributes[field];
  if (!attribute) throw new Error(`${uid}: the CMS has no attribute "${field}"; run "npm run gen"`);
  return attribute;
}

const columnOf = (field: string, { type, columnName }: Attribute): Column => ({
  field,
  type,
  column: columnName as string,
});

function linkOf(field: string, attribute: Attribute, many: boolean): Link {
  const join = attribute.joinTable as JoinTable;
  return {
    field,
    many,
    target: typeNameOf(attribute.target as string) as string,
    table: join.name,
    owner: join.joinColumn.name,
    other: join.inverseJoinColumn.name,
    order: join.orderColumnName,
  };
}

function componentOf(
  strapi: Core.Strapi,
  field: string,
  component: string,
  attribute: Attribute,
): ComponentField {
  const model = modelOf(strapi, component);
  const join = attribute.joinTable as JoinTable;
  const fields = Object.keys(contract.components[component] ?? {});
  return {
    field,
    table: model.tableName,
    columns: fields.map((name) => columnOf(name, attributeOf(model, name, component))),
    join: {
      table: join.name,
      owner: join.joinColumn.name,
      other: join.inverseJoinColumn.name,
      order: join.orderColumnName as string,
    },
  };
}

/** Where Strapi keeps each field of a type: read from its metadata, never written by hand. */
export function planOf(strapi: Core.Strapi, name: string): Plan {
  const type = contract.types[name];
  if (!type) throw new Error(`Unknown type "${name}"`);
  const model = modelOf(strapi, type.uid);
  const plan: Plan = {
    name,
    type,
    table: model.tableName,
    key: type.key,
    keyColumn: '',
    columns: [],
    links: [],
    components: [],
    media: [],
    keepFirst: [],
  };
  for (const [field, { relation, many, media, component, keepFirst }] of Object.entries(
    type.fields,
  )) {
    const attribute = attributeOf(model, field, type.uid);
    if (keepFirst && field !== type.key) plan.keepFirst.push(field);
    if (media) plan.media.push(field);
    else if (relation) plan.links.push(linkOf(field, attribute, many === true));
    else if (component) plan.components.push(componentOf(strapi, field, component, attribute));
    else plan.columns.push(columnOf(field, attribute));
  }
  plan.keyColumn = plan.columns.find(({ field }) => field === type.key)?.column ?? '';
  if (type.kind === 'reference' && plan.components.length + plan.media.length > 0)
    throw new Error(
      `${name}: bulk ingest writes columns and links; a reference type holds no component nor picture`,
    );
  return plan;
}
