import { type Entity, labelsOf } from '@portulan/content-schemas';
import { z } from 'zod';

const french = z.locales.fr().localeError;

/** Codes of zod whose own words would show a pattern or a list of programmers' names. */
const UNREADABLE = new Set(['invalid_format', 'invalid_value']);

function explain(issue: z.core.$ZodIssue, candidate: unknown, entity?: Entity): string {
  const [name] = issue.path;
  if (name === undefined) return issue.message;
  const schema = entity?.schema.shape[String(name)] as z.ZodType | undefined;
  const value = (candidate as Record<PropertyKey, unknown> | undefined)?.[name];
  if (schema && issue.path.length === 1 && UNREADABLE.has(issue.code) && typeof value === 'string')
    return `champ « ${String(name)} » : « ${value} » ne convient pas (attendu : ${labelsOf(schema, String(name)).description.replace(/\.$/, '')})`;
  return `champ « ${issue.path.join('.')} » : ${issue.message}`;
}

/** zod's refusal as one French sentence that names the fields and, with the entity, what they hold. */
export const explainIssues = (error: z.ZodError, candidate?: unknown, entity?: Entity): string =>
  error.issues.map((issue) => explain(issue, candidate, entity)).join(' ; ');

/** Parses with French messages, without touching zod's global settings. */
export const parseInFrench = <S extends z.ZodType>(schema: S, value: unknown) =>
  schema.safeParse(value, { error: french });
