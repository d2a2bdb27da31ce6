import type { Entity } from '../entity.ts';
import { componentsBelow, entityFields, type Field } from './fields.ts';
import { toJsonSchema } from './to-json-schema.ts';
import { uidOf } from './to-strapi.ts';

const pick = ({
  title,
  description,
  relation,
  media,
  component,
  zone,
  keepFirst,
  type,
}: Field) => ({
  title,
  description,
  ...(relation ? { relation, many: type === 'array' } : {}),
  ...(media ? { media } : {}),
  ...(component ? { component } : {}),
  ...(zone ? { zone: Object.fromEntries(zone.map((block) => [block.type, block.component])) } : {}),
  ...(keepFirst ? { keepFirst } : {}),
});

const byName = (fields: Field[]) =>
  Object.fromEntries(fields.map((field) => [field.name, pick(field)]));

const componentsOf = (entity: Entity) =>
  componentsBelow(entityFields(entity), entity.name).map(
    ({ name, fields }) => [name, byName(fields)] as const,
  );

/**
 * What the CMS reads of the schemas, as JSON, because Strapi nests a zod of its own: per entity its
 * uid, kind, key, French labels, links, and the JSON Schema that ingest checks records with.
 */
export function toContract(entities: readonly Entity[]) {
  return {
    types: Object.fromEntries(
      entities.map((entity) => [
        entity.name,
        {
          uid: uidOf(entity),
          kind: entity.kind,
          key: entity.key,
          title: entity.title,
          ...(entity.successor ? { successor: entity.successor } : {}),
          ...(entity.followed ? { followed: entity.followed } : {}),
          label: entity.label,
          fields: byName(entityFields(entity)),
          schema: toJsonSchema(entity),
        },
      ]),
    ),
    components: Object.fromEntries(entities.flatMap(componentsOf)),
  };
}
