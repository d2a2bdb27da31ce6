import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Entity } from './entity.ts';
import { invalidExamples, validExamples } from './examples.ts';
import { entityFields } from './generate/fields.ts';
import { toJsonSchema } from './generate/to-json-schema.ts';
import { toOpenApi } from './generate/to-openapi.ts';
import { toStrapi } from './generate/to-strapi.ts';
import { entityNamed, registry } from './registry.ts';

const entities = registry as unknown as readonly Entity[];
const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addKeyword('x-relation');
addFormats.default(ajv);

describe.each(entities.map((entity) => [entity.name, entity] as const))('%s', (name, entity) => {
  const validate = ajv.compile(toJsonSchema(entity));

  test('has valid examples that zod and JSON Schema accept unchanged', () => {
    const examples = validExamples(entity);
    expect(examples.length).toBeGreaterThan(0);
    for (const { file, content } of examples) {
      expect(entity.schema.parse(content), file).toEqual(content);
      expect(validate(content), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });

  test('has invalid examples that zod and JSON Schema refuse at the field they name', () => {
    const examples = invalidExamples(entity);
    expect(examples.length).toBeGreaterThan(0);
    for (const { file, content } of examples) {
      const issues = entity.schema.safeParse(content.record).error?.issues ?? [];
      expect(
        issues.map((issue) => issue.path.join('.')),
        file,
      ).toContain(content.erreur);
      expect(validate(content.record), file).toBe(false);
    }
  });

  test('lists its examples in the order of its fields, so that an export reads like them', () => {
    const order = entityFields(entity).map((field) => field.name);
    for (const { file, content } of validExamples(entity)) {
      const places = Object.keys(content).map((key) => order.indexOf(key));
      expect(places, file).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('has a key, a title and links that exist', () => {
    const fields = new Map(entityFields(entity).map((field) => [field.name, field]));
    expect(fields.get(entity.key)?.required).toBe(true);
    expect(fields.has(entity.title)).toBe(true);
    for (const field of fields.values())
      if (field.relation) expect(entityNamed(field.relation).name).toBe(field.relation);
    if (entity.successor) expect(fields.get(entity.successor)?.relation).toBe(name);
    for (const field of entity.searchedBy ?? []) expect(fields.has(field)).toBe(true);
  });

  test('has a row in the glossary', () => {
    expect(glossary).toContain(`| \`${name}\` |`);
  });
});

test('names of entities, singulars and plurals are unique, as Strapi needs', () => {
  const words = entities.flatMap((entity) => [entity.singular, entity.plural]);
  expect(new Set(words).size).toBe(words.length);
});

test('the examples of all entities point only to one another', () => {
  const keys = new Map(
    entities.map((entity) => [
      entity.name,
      new Set(validExamples(entity).map(({ content }) => content[entity.key] as string)),
    ]),
  );
  const dangling = entities.flatMap((entity) =>
    entityFields(entity).flatMap((field) =>
      validExamples(entity).flatMap(({ content }) =>
        [content[field.name] ?? []]
          .flat()
          .filter((key) => field.relation && !keys.get(field.relation)?.has(key as string)),
      ),
    ),
  );
  expect(dangling).toEqual([]);
});

test('an unmapped zod type stops the Strapi generator', async () => {
  const { z } = await import('zod');
  const odd = {
    ...entities[0],
    schema: z.strictObject({ quand: z.date().meta({ title: 't', description: 'd' }) }),
  };
  expect(() => toStrapi([odd as Entity])).toThrow('no Strapi attribute for a zod "date"');
});

test('a field without title and description stops every generator', async () => {
  const { z } = await import('zod');
  const odd = { ...entities[0], schema: z.strictObject({ muet: z.string() }) };
  expect(() => toStrapi([odd as Entity])).toThrow('muet: a field needs .meta');
});

test('the OpenAPI document is valid for a validator that is not ours', async () => {
  const result = await new Validator().validate(toOpenApi(entities));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});
