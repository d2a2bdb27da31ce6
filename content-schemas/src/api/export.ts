import { z } from 'zod';
import { cmsFieldOf, layersOf } from '../cms-field.ts';
import { ImportRun, Provenance } from '../entities/import-run.ts';
import type { Entity } from '../entity.ts';

/** Last line of `GET /api/export/<type>`: how many records came before it. */
export const ExportTrailer = z.strictObject({
  fin: z.strictObject({ count: z.int().nonnegative() }),
});
export type ExportTrailer = z.infer<typeof ExportTrailer>;

/** What the export adds to a record of a reference entity: the source whose run brought it. */
const From = { source: Provenance.shape.source.optional() };
export type Exported<T> = T & { source?: string | undefined };

/** The single links that a record cannot do without. Their other side may still be awaited. */
export const requiredLinks = (entity: Entity): string[] =>
  Object.entries(entity.schema.shape).flatMap(([name, field]) =>
    layersOf(field as z.ZodType).length === 1 && cmsFieldOf(field as z.ZodType).relation
      ? name
      : [],
  );

/** A record as the export gives it: a link whose other side is not there yet is left out. */
export function exportedSchemaOf(entity: Entity): z.ZodObject {
  if (entity.kind !== 'reference') return entity.schema;
  const links = requiredLinks(entity).map((name) => [
    name,
    (entity.schema.shape[name] as z.ZodType).optional(),
  ]);
  return entity.schema.extend({ ...Object.fromEntries(links), ...From });
}

/** A line of `GET /api/export/sources`: the run without what only its keepers need to know. */
export const SourceExportee = ImportRun.omit({
  origine: true,
  demande: true,
  avertissements: true,
  fichiers: true,
});
export type SourceExportee = z.infer<typeof SourceExportee>;

/** A line of `GET /api/export/retraits`: an address that was public, and what replaces it. */
export const Retrait = z.strictObject({
  type: z.string().meta({ description: 'Nom de l’entité (certification).' }),
  cle: z.string().meta({ description: 'Clé de l’enregistrement retiré.' }),
  slug: z.string(),
  retireLe: z.iso.datetime(),
  successeur: z
    .strictObject({ cle: z.string(), slug: z.string() })
    .optional()
    .meta({ description: 'Premier remplaçant encore publié, du même type.' }),
});
export type Retrait = z.infer<typeof Retrait>;
