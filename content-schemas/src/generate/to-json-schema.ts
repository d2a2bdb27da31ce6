import { z } from 'zod';
import { cmsFieldOf } from '../cms-field.ts';
import type { Entity } from '../entity.ts';

const BASE = 'https://portulan.example/schemas';

/** JSON Schema 2020-12 of a record, as importers send it; `x-relation` names the entity a code points to. */
export function toJsonSchema(entity: Entity): Record<string, unknown> {
  const schema = z.toJSONSchema(entity.schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { relation } = cmsFieldOf(zodSchema as unknown as z.ZodType);
      if (!relation) return;
      jsonSchema['x-relation'] = relation;
      if (jsonSchema.type === 'array') jsonSchema.uniqueItems = true;
    },
  });
  return {
    $schema: schema.$schema,
    $id: `${BASE}/${entity.singular}.json`,
    title: entity.label.one,
    description: entity.description,
    ...schema,
  };
}
