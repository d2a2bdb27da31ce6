import { z } from 'zod';

const french = z.locales.fr().localeError;

/** zod's refusal as one French sentence that names the fields. */
export function explainIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => (issue.path.length > 0 ? `champ « ${issue.path.join('.')} » : ${issue.message}` : issue.message))
    .join(' ; ');
}

/** Parses with French messages, without touching zod's global settings. */
export const parseInFrench = <S extends z.ZodType>(schema: S, value: unknown) => schema.safeParse(value, { error: french });
