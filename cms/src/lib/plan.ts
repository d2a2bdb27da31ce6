import type { Core } from '@strapi/strapi';
import { type ContractField, type ContractType, contract, typeNameOf } from './contract';

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

/** Rows that other rows hold: by the owner's id, in order. */
export type Join = { table: string; owner: string; other: string; order: string };

/** What holds fields: a type, or a component inside it. */
export type Holder = {
  uid: string;
  table: string;
  /** Names of the fields, in the schema's order. */
  fields: string[];
  columns: Column[];
  links: Link[];
  components: ComponentField[];
  zones: ZoneField[];
  media: string[];
};

/** A list of objects of one kind. */
export type ComponentField = { field: string; join: Join; holder: Holder };

/** A list of blocks of several kinds: the join names the component of each. */
export type ZoneField = {
  field: string;
  join: Join;
  /** By the `type` that records say. */
  holders: ReadonlyMap<string, Holder>;
};

export type Plan = Holder & {
  name: string;
  type: ContractType;
  key: string;
  keyColumn: string;
  keepFirst: string[];
};

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  morphColumn: { idColumn: { name: string } };
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
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = attribute.joinTable as JoinTable;
  return {
    field,
    join: {
      table: name,
      owner: joinColumn.name,
      other: inverseJoinColumn.name,
      order: orderColumnName as string,
    },
    holder: holderOf(strapi, component, contract.components[component] ?? {}),
  };
}

/** Strapi's metadata names no order column of a zone: it is the one of all component joins. */
const ZONE_ORDER = 'order';

function zoneOf(
  strapi: Core.Strapi,
  field: string,
  zone: Record<string, string>,
  attribute: Attribute,
): ZoneField {
  const { name, joinColumn, morphColumn } = attribute.joinTable as JoinTable;
  const holders = Object.entries(zone).map(
    ([type, uid]) => [type, holderOf(strapi, uid, contract.components[uid] ?? {})] as const,
  );
  return {
    field,
    join: {
      table: name,
      owner: joinColumn.name,
      other: morphColumn.idColumn.name,
      order: ZONE_ORDER,
    },
    holders: new Map(holders),
  };
}

function holderOf(strapi: Core.Strapi, uid: string, fields: Record<string, ContractField>): Holder {
  const model = modelOf(strapi, uid);
  const holder: Holder = {
    uid,
    table: model.tableName,
    fields: Object.keys(fields),
    columns: [],
    links: [],
    components: [],
    zones: [],
    media: [],
  };
  for (const [field, { relation, many, media, component, zone }] of Object.entries(fields)) {
    const attribute = attributeOf(model, field, uid);
    if (media) holder.media.push(field);
    else if (relation) holder.links.push(linkOf(field, attribute, many === true));
    else if (component) holder.components.push(componentOf(strapi, field, component, attribute));
    else if (zone) holder.zones.push(zoneOf(strapi, field, zone, attribute));
    else holder.columns.push(columnOf(field, attribute));
  }
  return holder;
}

/** The holder and all that are inside it. */
export const holdersBelow = (holder: Holder): Holder[] => [
  holder,
  ...holder.components.flatMap(({ holder: inner }) => holdersBelow(inner)),
  ...holder.zones.flatMap(({ holders }) => [...holders.values()].flatMap(holdersBelow)),
];

/** Where Strapi keeps each field of a type: read from its metadata, never written by hand. */
export function planOf(strapi: Core.Strapi, name: string): Plan {
  const type = contract.types[name];
  if (!type) throw new Error(`Unknown type "${name}"`);
  const holder = holderOf(strapi, type.uid, type.fields);
  const { columns, components, zones, media } = holder;
  if (type.kind === 'reference' && components.length + zones.length + media.length > 0)
    throw new Error(
      `${name}: bulk ingest writes columns and links; a reference type holds no component nor picture`,
    );
  return {
    ...holder,
    name,
    type,
    key: type.key,
    keyColumn: columns.find(({ field }) => field === type.key)?.column ?? '',
    keepFirst: Object.entries(type.fields)
      .filter(([field, { keepFirst }]) => keepFirst && field !== type.key)
      .map(([field]) => field),
  };
}
