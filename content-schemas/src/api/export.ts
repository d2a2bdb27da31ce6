import { z } from 'zod';
import { Provenance } from '../entities/import-run.ts';
import type { Entity } from '../entity.ts';

/** Last line of `GET /api/export/<type>`: how many records came before it. */
export const ExportTrailer = z.strictObject({
  fin: z.strictObject({ count: z.int().nonnegative() }),
});
export type ExportTrailer = z.infer<typeof ExportTrailer>;

/** What the export adds to a record of a reference entity: the source whose run brought it. */
const From = { source: Provenance.shape.source.optional() };
export type Exported<T> = T & { source?: string | undefined };

/** A record as the export gives it. */
export const exportedSchemaOf = (entity: Entity): z.ZodObject =>
  entity.kind === 'reference' ? entity.schema.extend(From) : entity.schema;
