/** From a line of the CMS's export to a record: the one place where outside data is believed. */
import {
  CompteEntite,
  ExportTrailer,
  entityNamed,
  exportedSchemaOf,
  Provenance,
  Retrait,
} from '@portulan/content-schemas';
import { z } from 'zod';
import { SiteError } from '../domain/site-error.ts';

z.config(z.locales.fr());

/** A run as the site credits it; the CMS gives more of it. */
const Source = z.object({
  ...Provenance.shape,
  comptes: z.record(z.string(), CompteEntite).optional(),
});
export type Source = z.infer<typeof Source>;

const schemas = new Map<string, z.ZodObject>();

function schemaOf(type: string): z.ZodObject {
  let schema = schemas.get(type);
  if (!schema) {
    schema = exportedSchemaOf(entityNamed(type));
    schemas.set(type, schema);
  }
  return schema;
}

function refuse(type: string, value: unknown, error: z.ZodError): never {
  const { key } = entityNamed(type);
  const cle = String((value as Record<string, unknown> | null)?.[key] ?? 'sans clé');
  const faults = error.issues.map(
    ({ path, message }) => `${path.join('.') || 'enregistrement'} : ${message}`,
  );
  throw new SiteError('build.record.invalid', `${type} ${cle} : ${faults.join(' ; ')}`, {
    type,
    cle,
    faults,
  });
}

export function decodeRecord(type: string, value: unknown): Record<string, unknown> {
  const result = schemaOf(type).safeParse(value);
  return result.success ? result.data : refuse(type, value, result.error);
}

export function decodeSource(value: unknown): Source {
  const result = Source.safeParse(value);
  return result.success ? result.data : refuse('importRun', value, result.error);
}

export function decodeRetrait(value: unknown): Retrait {
  const result = Retrait.safeParse(value);
  if (result.success) return result.data;
  throw new SiteError(
    'build.retrait.invalid',
    `Une adresse retirée n’est pas lisible : ${JSON.stringify(value).slice(0, 200)}`,
    {},
  );
}

/** The record lines of an export; the trailer says whether some are missing. */
export function linesOf(text: string, file: string): string[] {
  const lines = text.split('\n').filter(Boolean);
  const last = lines.pop();
  const trailer = ExportTrailer.safeParse(last && JSON.parse(last));
  if (!trailer.success || trailer.data.fin.count !== lines.length)
    throw new SiteError(
      'build.records.cut',
      `${file} est incomplet : sa dernière ligne manque ou ne compte pas juste.`,
      { file },
    );
  return lines;
}
